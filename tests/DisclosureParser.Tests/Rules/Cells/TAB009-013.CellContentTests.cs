using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Cells;

public class CellContentTests
{
    [Fact]
    public void A_dash_for_nothing_is_a_warning()
    {
        AuditResult result = Audit.Only(ReportBuilder.Clean().Dash("disputes.reconsideration@other", "—"), "TAB", "REV");

        Assert.Equal(["TAB009 disputes.reconsideration@other Warning"], result.Shown());
        Assert.Contains("“—”", result.Findings[0].Message, StringComparison.Ordinal);
        Assert.Contains("按0计", result.Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dash_for_which_a_sum_cannot_be_confirmed_is_an_error() => Assert.Equal(
        ["TAB009 disputes.reconsideration@upheld Error"], Audit.Only(ReportBuilder.Clean().Dash("disputes.reconsideration@upheld"), "TAB", "REV").Shown());

    [Fact]
    public void Words_in_a_cell_are_an_error_and_leave_its_sums_open()
    {
        AuditResult result = Audit.Only(ReportBuilder.Clean().Words("disputes.reconsideration@upheld", "详见附件"), "TAB", "REV");

        Assert.Equal(["TAB010 disputes.reconsideration@upheld Error"], result.Shown());
        Assert.Equal(Outcome.NotEvaluated, result.Of("REV001").Outcome);
    }

    [Fact]
    public void A_cell_that_could_not_be_told_apart_is_no_departure()
    {
        AuditResult result = Audit.Only(ReportBuilder.Clean().Uncertain("disputes.reconsideration@upheld"), "TAB", "REV");

        Assert.Empty(result.Findings);
    }

    [Theory]
    [InlineData("TAB011", "2.5")]
    [InlineData("TAB012", "-1")]
    public void A_count_that_is_not_whole_or_negative_covers_what_reckons_with_it(string rule, string printed)
    {
        ReportBuilder report = ReportBuilder.Clean().Number(
            "disputes.reconsideration@corrected", decimal.Parse(printed, System.Globalization.CultureInfo.InvariantCulture), printed);

        AuditResult result = Audit.Only(report, "TAB", "REV");

        Assert.Equal([$"{rule} disputes.reconsideration@corrected Error"], result.Shown());
        Assert.Equal([new CoveredFinding("REV001", "disputes.reconsideration@total")], result.Findings[0].Covers.ToArray());
        Assert.Equal(rule, result.Of("REV001").Reason);
    }

    [Fact]
    public void Money_may_have_decimals_and_a_change_may_be_negative()
    {
        AuditResult result = Audit.Only(ReportBuilder.Clean(2020).Number("proactive.penalties@change", -2, "减2"), "TAB");

        Assert.Empty(result.Shown());
    }

    [Theory]
    [InlineData("１０", 10)]
    [InlineData("1,203", 1203)]
    [InlineData("1 203", 1203)]
    [InlineData("10件", 10)]
    [InlineData("10.0", 10)]
    [InlineData("22（其中修订16件）", 22)]
    public void Odd_ways_to_write_a_number_are_a_remark(string text, int value) => Assert.Equal(
        ["TAB013 proactive.licensing@decisions Info"],
        Audit.Only(ReportBuilder.Clean().Number("proactive.licensing@decisions", value, text), "TAB").Shown());

    [Theory]
    [InlineData("12\n03", 1203)]
    [InlineData(" 7 ", 7)]
    public void Line_breaks_and_spaces_around_a_number_are_the_layouts(string text, int value) =>
        Assert.Empty(Audit.Only(ReportBuilder.Clean().Number("proactive.licensing@decisions", value, text), "TAB").Shown());

    [Fact]
    public void A_unit_is_odd_only_where_the_form_names_it()
    {
        Assert.Empty(Audit.Only(ReportBuilder.Clean(2020).Number("proactive.procurement@amount", 251000, "251000元", "元"), "TAB").Shown());
        Assert.NotEmpty(Audit.Only(ReportBuilder.Clean().Number("proactive.fees@amount", 12.5m, "12.5万元", "万元"), "TAB013").Shown());
    }

    [Theory]
    [InlineData("TAB009")]
    [InlineData("TAB010")]
    [InlineData("TAB011")]
    [InlineData("TAB012")]
    [InlineData("TAB013")]
    public void A_clean_report_passes(string rule) => Assert.Equal(Outcome.Passed, Audit.Only(ReportBuilder.Clean(), rule).Of(rule).Outcome);
}
