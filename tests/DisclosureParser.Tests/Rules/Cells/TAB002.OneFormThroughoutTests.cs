using DisclosureParser.Documents;
using DisclosureParser.Templates;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Cells;

public class OneFormThroughoutTests
{
    private static ReportBuilder Mixed(int year)
    {
        SourceLocation place = ReportBuilder.Clean(year).Build().Table("proactive").Location;
        return ReportBuilder.Clean(year).Choice(new TemplateChoice(null, ReportBuilder.Clean(year).Form.Id,
            [new SignatureLabel("gkbg-2019", "本年新制作数量", place), new SignatureLabel("gkbg-2021", "逾期不补正", place)]));
    }

    [Fact]
    public void Labels_of_both_forms_fail_and_cover_the_shape_of_the_other_forms_table()
    {
        ReportBuilder report = Mixed(2021).WithoutColumn("proactive", "issued").Label("proactive", LabelAxis.Column, null, "本年新制作数量", LabelMatch.Unknown);

        AuditResult result = Audit.Only(report, "TAB");

        Assert.Equal(["TAB002 report Error"], result.Shown());
        Assert.Equal(["TAB003", "TAB007"], result.Findings[0].Covers.Select(covered => covered.RuleId));
        Assert.Equal("TAB002", result.Of("TAB003").Reason);
    }

    [Fact]
    public void Before_the_revised_form_there_was_nothing_to_mix() =>
        Assert.Equal(Outcome.NotApplicable, Audit.Only(Mixed(2020), "TAB002").Of("TAB002").Outcome);

    [Fact]
    public void One_form_passes() => Assert.Equal(Outcome.Passed, Audit.Only(ReportBuilder.Clean(), "TAB002").Of("TAB002").Outcome);
}
