using DisclosureParser.Documents;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Cells;

public class FormOfTheYearUsedTests
{
    private static ReportBuilder On(int year, string form, string forYear) => ReportBuilder.Clean(year, form).Choice(new TemplateChoice(
        form, forYear, [new SignatureLabel(form, form == "gkbg-2019" ? "本年新制作数量" : "本年制发件数", new SourceLocation(new BlockPath(8, 0, 1)))]));

    [Fact]
    public void The_outdated_form_is_an_error()
    {
        AuditResult result = Audit.Only(On(2023, "gkbg-2019", "gkbg-2021"), "TAB");

        Assert.Equal(["TAB001 report Error"], result.Shown());
        Assert.Contains("“本年新制作数量”", result.Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_later_form_is_a_warning() =>
        Assert.Equal(["TAB001 report Warning"], Audit.Only(On(2020, "gkbg-2021", "gkbg-2019"), "TAB001").Shown());

    [Fact]
    public void The_form_of_the_year_passes() =>
        Assert.Equal(Outcome.Passed, Audit.Only(ReportBuilder.Clean(), "TAB001").Of("TAB001").Outcome);

    [Fact]
    public void Pictures_instead_of_tables_leave_it_open()
    {
        ReportBuilder report = ReportBuilder.Clean().WithoutTable("proactive").Choice(new TemplateChoice(null, "gkbg-2021", []))
            .Table("proactive", table => table with { Pictures = [table.Location] });

        Assert.Equal(Outcome.NotEvaluated, Audit.Only(report, "TAB001").Of("TAB001").Outcome);
    }
}
