using DisclosureParser.Templates;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Cells;

public class LabelsOfTheFormTests
{
    [Theory]
    [InlineData(LabelMatch.Misprint, Severity.Warning)]
    [InlineData(LabelMatch.Accepted, Severity.Info)]
    [InlineData(LabelMatch.Cut, Severity.Info)]
    public void A_label_that_departs_from_the_form_is_named_by_its_column(LabelMatch match, Severity severity)
    {
        ReportBuilder report = ReportBuilder.Clean().Label("proactive", LabelAxis.Column, "repealed", "本年废纸件数", match);

        AuditResult result = Audit.Only(report, "TAB007");

        Assert.Equal([$"TAB007 proactive@repealed {severity}"], result.Shown());
        Assert.Contains("“本年废止件数”", result.Findings[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LabelMatch.Canonical)]
    [InlineData(LabelMatch.Broken)]
    public void The_wording_of_the_form_passes_also_where_a_line_broke_it(LabelMatch match) => Assert.Equal(
        Outcome.Passed, Audit.Only(ReportBuilder.Clean().Label("proactive", LabelAxis.Column, "repealed", "本年废", match), "TAB007").Of("TAB007").Outcome);

    [Fact]
    public void An_unknown_label_is_a_warning_at_the_table_and_a_subtotal_a_remark_at_its_row()
    {
        ReportBuilder report = ReportBuilder.Clean()
            .Label("requests", LabelAxis.Column, null, "占比", LabelMatch.Unknown).Label("requests", LabelAxis.Row, "results.denied", "小计", LabelMatch.Subtotal);

        Assert.Equal(["TAB007 requests Warning", "TAB007 requests.results.denied Info"], Audit.Only(report, "TAB007").Shown().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_same_label_twice_is_one_finding_and_different_ones_have_different_ids()
    {
        ReportBuilder report = ReportBuilder.Clean().Label("requests", LabelAxis.Column, null, "占比", LabelMatch.Unknown)
            .Label("requests", LabelAxis.Column, null, "占 比", LabelMatch.Unknown).Label("requests", LabelAxis.Column, null, "备注", LabelMatch.Unknown);

        AuditResult result = Audit.Only(report, "TAB007");

        Assert.Equal(2, result.Findings.Length);
        Assert.NotEqual(result.Findings[0].Id, result.Findings[1].Id);
    }
}
