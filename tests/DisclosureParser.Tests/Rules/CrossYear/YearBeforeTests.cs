using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.CrossYear;

/// <summary>The year before in rules of other families, as a run of two reports gives it: REV004, REV005, TXT014, ACT003.</summary>
public class YearBeforeTests
{
    private static YearPair WithoutRequests()
    {
        YearPair pair = YearPair.Clean();
        foreach (ReportBuilder report in new[] { pair.Previous, pair.Current }) report.Number("requests.received@total", 0).Number("requests.carriedIn@total", 0);
        return pair;
    }

    private static YearPair Growing(string growth)
    {
        YearPair pair = YearPair.Clean();
        pair.Previous.Number("requests.received@total", 75);
        pair.Current.Text("overview", $"全年新收政府信息公开申请81件，同比增长{growth}。");
        return pair;
    }

    [Fact]
    public void A_comparison_finds_disputes_without_requests() => Assert.Equal(["REV004 disputes Info"], WithoutRequests().Compare("REV004").Shown());

    [Fact]
    public void A_comparison_finds_more_suits_than_reviews()
    {
        YearPair pair = YearPair.Clean();
        pair.Current.Number("disputes.litigation.afterReconsideration@total", 40);

        Assert.Equal(["REV005 disputes Info"], pair.Compare("REV005").Shown());
    }

    [Fact]
    public void A_comparison_recomputes_growth()
    {
        Assert.Equal(Outcome.Passed, Growing("8%").Compare("TXT014").Of("TXT014").Outcome);
        Assert.Equal(["TXT014 section.overview Warning"], Growing("9.5%").Compare("TXT014").Shown());
    }

    [Theory]
    [InlineData("REV004")]
    [InlineData("REV005")]
    [InlineData("TXT014")]
    public void Figures_of_the_year_before_name_their_document(string rule)
    {
        YearPair pair = rule == "REV004" ? WithoutRequests() : Growing("9.5%");
        pair.Current.Number("disputes.litigation.afterReconsideration@total", 40);

        Operand[] operands = [.. Assert.Single(pair.Compare(rule).Findings).Evidence!.Operands];

        Assert.Contains(operands, operand => operand.Document is null);
        Assert.All(operands.Where(operand => operand.Document is not null), operand => Assert.Equal("previous.docx", operand.Document));
        Assert.Contains(operands, operand => operand.Document is not null);
    }

    [Theory]
    [InlineData("REV004")]
    [InlineData("REV005")]
    [InlineData("TXT014")]
    public void One_year_alone_does_not_tell(string rule)
    {
        RuleOutcome outcome = Audit.Only(Growing("9.5%").Current, rule).Of(rule);

        Assert.Equal((Outcome.NotApplicable, "没有同一机关上一年度的报告可以对照。"), (outcome.Outcome, outcome.Reason));
    }

    [Theory]
    [InlineData("requests", "REV004", Outcome.NotEvaluated)]
    [InlineData("requests", "TXT014", Outcome.NotEvaluated)]
    [InlineData("disputes", "REV005", Outcome.NotEvaluated)]
    public void Figures_of_last_year_that_were_not_read_are_not_evaluated(string table, string rule, Outcome outcome)
    {
        YearPair pair = rule == "REV004" ? WithoutRequests() : Growing("9.5%");
        pair.Current.Number("disputes.litigation.afterReconsideration@total", 40);
        pair.Previous.Uncertain(table == "requests" ? "requests.received@total" : "disputes.reconsideration@total");

        Assert.Equal(outcome, pair.Compare(rule).Of(rule).Outcome);
    }

    [Theory]
    [InlineData("REV004", "requests")]
    [InlineData("REV005", "disputes")]
    public void Without_last_years_table_it_does_not_apply(string rule, string table)
    {
        YearPair pair = WithoutRequests();
        pair.Previous.WithoutTable(table);

        Assert.Equal(Outcome.NotApplicable, pair.Compare(rule).Of(rule).Outcome);
    }

    [Fact]
    public void A_report_on_the_first_form_is_held_against_one_on_the_second()
    {
        YearPair pair = YearPair.Clean(2021);
        foreach (ReportBuilder report in new[] { pair.Previous, pair.Current }) report.Number("requests.received@total", 0).Number("requests.carriedIn@total", 0);

        Assert.Equal(["REV004 disputes Info"], pair.Compare("REV004").Shown());
    }

    [Fact]
    public void Copies_of_last_year_that_disagree_leave_it_open()
    {
        YearPair pair = Growing("9.5%");
        ReportBuilder other = Growing("9.5%").Previous.Number("requests.received@total", 74);
        AuditResult[] results = [.. YearPair.Together(null, ("a.docx", pair.Previous), ("a.pdf", other), ("b.docx", pair.Current))];

        Assert.Equal(Outcome.NotEvaluated, results[2].Of("TXT014").Outcome);
    }

    [Fact]
    public void A_copy_of_last_year_that_was_read_stands_for_one_that_was_not()
    {
        YearPair pair = Growing("9.5%");
        ReportBuilder other = Growing("9.5%").Previous.Uncertain("requests.received@total");
        AuditResult[] results = [.. YearPair.Together(null, ("a.docx", other), ("a.pdf", pair.Previous), ("b.docx", pair.Current))];

        Finding finding = Assert.Single(results[2].Findings, finding => finding.RuleId == "TXT014");
        Assert.Contains(finding.Evidence!.Operands, operand => operand.Document == "a.pdf");
    }
}
