using DisclosureParser.Configuration;
using DisclosureParser.Documents;
using DisclosureParser.Rules;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Configuration;

public class LocalRuleTests
{
    private static readonly string[] Columns =
        ["naturalPerson", "enterprise", "researchInstitution", "publicWelfare", "legalService", "otherOrganization", "total"];

    private const string Total = "requests.results.total@total = sum(requests.results@total)";

    [Theory]
    [InlineData(Total)]
    [InlineData("requests.received + requests.carriedIn = sum(requests.results) + requests.carriedOut")]
    [InlineData("requests@total = requests@naturalPerson + sum(requests@organization)")]
    [InlineData("requests.results.granted@total <= requests.received@total + requests.carriedIn@total")]
    [InlineData("disputes.reconsideration@total <= requests.results.total@total + disputes.reconsideration@total")]
    public void A_formula_that_holds_passes(string formula)
    {
        foreach (int year in (int[])[2019, 2024])
            Assert.Equal(Outcome.Passed, LocalRules.Run(ReportBuilder.Clean(year), formula).Of("LOC001").Outcome);
    }

    [Fact]
    public void A_formula_that_fails_shows_both_sides_and_every_operand()
    {
        AuditResult result = LocalRules.Run(ReportBuilder.Clean().Number("requests.results.total@total", 999), Total);

        Finding finding = Assert.Single(result.Findings);
        Assert.Equal(("LOC001", Severity.Warning, "requests.results.total@total"), (finding.RuleId, finding.Severity, finding.Subject));
        Assert.Equal(999, finding.Evidence!.Left);
        Assert.StartsWith("本地要求：", finding.Message, StringComparison.Ordinal);
        Assert.Contains("“（七）总计”行 “总计”列填999", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("requests", finding.Message, StringComparison.Ordinal);
        Assert.Equal(finding.Evidence.Operands.Length, finding.Related.Length);
    }

    [Fact]
    public void A_formula_over_rows_fails_in_the_columns_concerned() =>
        Assert.Equal(["LOC001 requests@enterprise Warning"], LocalRules.Run(
            ReportBuilder.Clean().Number("requests.received@enterprise", 999),
            "requests.received + requests.carriedIn = sum(requests.results) + requests.carriedOut").Shown());

    [Fact]
    public void What_was_not_read_or_an_empty_cell_that_could_mend_it_is_not_evaluated()
    {
        Assert.Equal(Outcome.NotEvaluated, LocalRules.Run(ReportBuilder.Clean().Uncertain("requests.results.granted@total"), Total).Of("LOC001").Outcome);
        Assert.Equal(Outcome.NotEvaluated, LocalRules.Run(
            ReportBuilder.Clean().Number("requests.results.total@enterprise", 999).Blank("requests.results.granted@enterprise"),
            "requests.results.total@enterprise = sum(requests.results@enterprise)").Of("LOC001").Outcome);
        Assert.Equal(Outcome.NotApplicable, LocalRules.Run(ReportBuilder.Clean().Blank("requests.results.total@total"), Total).Of("LOC001").Outcome);
        Assert.Equal(Outcome.NotApplicable, LocalRules.Run(ReportBuilder.Clean().WithoutTable("requests"), Total).Of("LOC001").Outcome);
    }

    [Fact]
    public void A_local_sum_that_repeats_one_of_the_form_is_covered_by_it()
    {
        AuditResult result = LocalRules.Among(ReportBuilder.Clean().Number("requests.results.total@total", 999), Total, "REQ", "LOC");

        Assert.DoesNotContain(result.Findings, finding => finding.RuleId == "LOC001");
        Assert.Contains(result.Findings, finding => finding.Covers.Contains(new CoveredFinding("LOC001", "requests.results.total@total")));
        Assert.StartsWith("REQ", result.Of("LOC001").Reason, StringComparison.Ordinal);
        Assert.Equal(Outcome.Failed, result.Of("LOC001").Outcome);
    }

    [Fact]
    public void A_figure_that_mends_a_sum_of_the_form_and_a_local_one_is_one_finding_of_the_forms()
    {
        // The sum of its row fails by 7, and so does the local one of its column; changed by 7, both hold.
        ReportBuilder report = ReportBuilder.Clean();
        decimal upheld = decimal.Parse(report.Figures["disputes.reconsideration@upheld"], System.Globalization.CultureInfo.InvariantCulture);
        decimal direct = decimal.Parse(report.Figures["disputes.litigation.direct@upheld"], System.Globalization.CultureInfo.InvariantCulture);
        string formula = "disputes.reconsideration@upheld = disputes.litigation.direct@upheld";
        report.Number("disputes.litigation.direct@upheld", upheld).Number("disputes.litigation.direct@total",
            decimal.Parse(report.Figures["disputes.litigation.direct@total"], System.Globalization.CultureInfo.InvariantCulture) - direct + upheld);
        Assert.Empty(LocalRules.Among(report, formula, "REV", "LOC").Findings);

        AuditResult result = LocalRules.Among(report.Number("disputes.reconsideration@upheld", upheld + 7), formula, "REV", "LOC");

        Finding finding = Assert.Single(result.Findings);
        Assert.Equal(("REV001", "disputes.reconsideration@upheld", Severity.Error), (finding.RuleId, finding.Subject, finding.Severity));
        Assert.Equal(new CoveredFinding("LOC001", "disputes.reconsideration@upheld"), Assert.Single(finding.Covers));
        Assert.Equal("REV001", result.Of("LOC001").Reason);
    }

    [Theory]
    [InlineData("requests.received@naturalPerson = disputes.reconsideration@upheld", false)]
    [InlineData("requests.received@naturalPerson <= disputes.reconsideration@upheld", true)]
    public void A_figure_whose_change_would_break_a_local_sum_is_not_the_cause(string formula, bool isCause)
    {
        // The sums of its row and of its column fail for it.
        ReportBuilder report = ReportBuilder.Clean().Number("requests.received@naturalPerson", 999).Number("disputes.reconsideration@upheld", 999);

        Assert.Equal(isCause, LocalRules.Among(report, formula, "REQ", "LOC").Findings is [{ Subject: "requests.received@naturalPerson" }]);
    }

    [Fact]
    public void A_local_bound_is_mended_with_the_sums_of_the_form()
    {
        ReportBuilder report = ReportBuilder.Clean().Number("disputes.reconsideration@upheld", 999);

        Finding finding = Assert.Single(LocalRules.Among(report, "disputes.reconsideration@upheld <= requests.received@total", "REV", "LOC").Findings);
        Assert.Equal(("REV001", "disputes.reconsideration@upheld"), (finding.RuleId, finding.Subject));
    }

    [Fact]
    public void A_local_rule_that_did_not_run_groups_nothing()
    {
        AuditResult result = LocalRules.Among(ReportBuilder.Clean().Number("requests.results.total@total", 999), Total, "REQ");

        Assert.All(result.Findings, finding => Assert.DoesNotContain(finding.Covers, covered => covered.RuleId == "LOC001"));
    }

    [Theory]
    [InlineData(GridEvidence.Markup, Outcome.Failed)]
    [InlineData(GridEvidence.Alignment, Outcome.NotEvaluated)]
    public void Numbers_that_stand_one_cell_off_are_our_doubt_where_words_were_only_aligned(GridEvidence evidence, Outcome outcome)
    {
        ReportBuilder shifted = ReportBuilder.Clean().Evidence(evidence);
        foreach ((string column, int value) in Columns.Zip([0, 30, 8, 0, 1, 2, 0])) shifted.Number($"requests.results.granted@{column}", value);
        Assert.Equal(outcome, LocalRules.Run(shifted, "requests@total = sum(requests@organization) + requests@naturalPerson").Of("LOC001").Outcome);
    }

    [Fact]
    public void A_shift_of_cells_covers_the_sums_of_local_rules()
    {
        ReportBuilder shifted = ReportBuilder.Clean();
        foreach ((string column, int value) in Columns.Zip([0, 30, 8, 0, 1, 2, 0])) shifted.Number($"requests.results.granted@{column}", value);
        AuditResult result = Audit.Run(shifted.Parse(),
            [.. BuiltInRules.All.Where(rule => rule.Descriptor.Id is "TAB015" or "REQ001"),
                .. LocalRules.Load("- { id: LOC001, title: t, assert: requests@total = sum(requests@organization) + requests@naturalPerson }").LocalRules]);
        Assert.Equal(["TAB015 requests Warning"], result.Shown());
        Assert.Equal((Outcome.Failed, "TAB015"), (result.Of("LOC001").Outcome, result.Of("LOC001").Reason));
    }

    [Fact]
    public void A_key_of_one_form_alone_does_not_apply_to_the_other()
    {
        const string formula = "requests.results.other.misc@total <= requests.results.total@total";
        Assert.Equal(Outcome.Passed, LocalRules.Run(ReportBuilder.Clean(2024), formula).Of("LOC001").Outcome);
        Assert.Equal(Outcome.NotApplicable, LocalRules.Run(ReportBuilder.Clean(2020), formula).Of("LOC001").Outcome);
    }

    [Theory]
    [InlineData("section.other contains 信息处理费", "本年度收取信息 处理费0元。", Outcome.Passed)]
    [InlineData("section.other contains 信息处理费", "本年度没有其他事项。", Outcome.Failed)]
    [InlineData("section.other contains \"信息处理费\"", "信息处理费情况：无。", Outcome.Passed)]
    [InlineData("section.other lacks 暂无", "暂无其他需要报告的事项。", Outcome.Failed)]
    [InlineData("section.other lacks 暂无", "无其他需要报告的事项。", Outcome.Passed)]
    [InlineData("section.other atLeast 10", "没有。", Outcome.Failed)]
    [InlineData("section.other atLeast 10", "本年度没有其他需要报告的事项。", Outcome.Passed)]
    public void A_section_contains_lacks_or_is_long_enough(string assert, string text, Outcome outcome) =>
        Assert.Equal(outcome, LocalRules.Run(ReportBuilder.Clean().Text("other", text), assert).Of("LOC001").Outcome);

    [Fact]
    public void Words_that_should_not_be_there_are_pointed_at()
    {
        ReportBuilder report = ReportBuilder.Clean().Text("other", "本年度暂无其他事项。");
        Finding finding = Assert.Single(LocalRules.Run(report, "section.other lacks 暂无").Findings);
        Assert.Equal(("暂无", "section.other"), (RuleTester.TextAt(report.Parse().Document, finding.Location), finding.Subject));
    }

    [Fact]
    public void A_section_that_is_not_printed_is_another_rules_business() =>
        Assert.Equal(Outcome.NotApplicable, LocalRules.Run(ReportBuilder.Clean().WithoutSection("other"), "section.other contains 收费").Of("LOC001").Outcome);

    [Theory]
    [InlineData("year >= 2024", true)]
    [InlineData("year < 2024", false)]
    [InlineData("kind = township and level = township", true)]
    [InlineData("kind != township", false)]
    [InlineData("template = gkbg-2021 and year = 2024", true)]
    [InlineData("template != gkbg-2021", false)]
    public void A_condition_says_which_reports_are_meant(string when, bool applies) =>
        Assert.Equal(
            applies ? Outcome.Failed : Outcome.NotApplicable,
            LocalRules.Run(ReportBuilder.Clean().By(AgencyKind.Township, AgencyLevel.Township).Text("other", "无。"), "section.other contains 收费", when).Of("LOC001").Outcome);

    [Fact]
    public void What_the_name_does_not_tell_is_not_held_against_the_body()
    {
        ReportBuilder report = ReportBuilder.Clean().By(AgencyKind.Other, AgencyLevel.Unknown).Text("other", "无。");
        Assert.Equal(Outcome.NotApplicable, LocalRules.Run(report, "section.other contains 收费", "kind != department").Of("LOC001").Outcome);
        Assert.Equal(Outcome.NotApplicable, LocalRules.Run(report, "section.other contains 收费", "level != province").Of("LOC001").Outcome);
        Assert.Equal(Outcome.Failed, LocalRules.Run(report, "section.other contains 收费", "kind = other").Of("LOC001").Outcome);
    }

    [Theory]
    [InlineData("requests.recieved@total = requests.carriedIn@total", "requests.received@total")]
    [InlineData("requests.received@totl = requests.carriedIn@total", "requests.received@total")]
    [InlineData("requests.received@total = 0", null)]
    [InlineData("requests.received@total", "公式")]
    [InlineData("requests.received@total = requests.carriedIn", "同一表")]
    [InlineData("requests.received@total = sum()", "sum()")]
    [InlineData("section.othr contains x", "section.other")]
    [InlineData("section.other contain x", "contains")]
    [InlineData("section.other contains", "没有内容")]
    [InlineData("section.other atLeast many", "字数")]
    public void What_the_language_does_not_have_is_refused_where_it_stands(string assert, string? says)
    {
        ConfigurationError error = LocalRules.Error($"- id: LOC001\n  title: t\n  assert: '{assert}'\n");
        Assert.Equal((ConfigurationErrorKind.InvalidValue, "local.yaml", 3, 11), (error.Kind, error.File, error.Line, error.Column));
        if (says is not null) Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- { id: SEC900, title: t, assert: section.other lacks x }", ConfigurationErrorKind.InvalidValue)]
    [InlineData("- { id: loc1, title: t, assert: section.other lacks x }", ConfigurationErrorKind.InvalidValue)]
    [InlineData("- { id: LOC001, assert: section.other lacks x }", ConfigurationErrorKind.MissingKey)]
    [InlineData("- { id: LOC001, title: t, assert: section.other lacks x, severity: error }", ConfigurationErrorKind.MissingKey)]
    [InlineData("- { id: LOC001, title: t, assert: section.other lacks x, severity: off }", ConfigurationErrorKind.InvalidValue)]
    [InlineData("- { id: LOC001, title: t, assert: section.other lacks x, when: month = 3 }", ConfigurationErrorKind.InvalidValue)]
    [InlineData("- { id: LOC001, title: t, assert: section.other lacks x, when: year >= soon }", ConfigurationErrorKind.InvalidValue)]
    [InlineData("- { id: LOC001, title: t, assert: section.other lacks x, when: kind > town }", ConfigurationErrorKind.InvalidValue)]
    [InlineData("- { id: LOC001, title: t, assert: section.other lacks x, titel: y }", ConfigurationErrorKind.UnknownKey)]
    [InlineData("- { id: LOC001, title: t, assert: section.other lacks x }\n- { id: LOC001, title: t, assert: section.other lacks x }", ConfigurationErrorKind.InvalidValue)]
    public void A_local_rule_has_an_id_of_its_own_a_title_and_what_must_hold(string rules, ConfigurationErrorKind kind) =>
        Assert.Equal(kind, LocalRules.Error(rules).Kind);

    [Fact]
    public void Local_rules_run_beside_selected_families_and_can_be_ignored()
    {
        string folder = Directory.CreateTempSubdirectory("disclosure").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "local.yaml"), "rules: [ { id: LOC001, title: t, assert: section.other lacks x, law: 某市通知 } ]");
            Assert.Equal("SEC LOC", string.Join(' ', DisclosureConfiguration.Parse("rules: { select: [SEC], files: local.yaml }", folder).Select));
            Assert.Equal("LOC001", Assert.Single(DisclosureConfiguration.Parse("rules: { ignore: [LOC001], files: local.yaml }", folder).Ignore));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
