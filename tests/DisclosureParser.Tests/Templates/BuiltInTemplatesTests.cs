using DisclosureParser.Templates;

namespace DisclosureParser.Tests.Templates;

public class BuiltInTemplatesTests
{
    [Theory]
    [InlineData("gkbg-2019", 22, 161, 15)]
    [InlineData("gkbg-2021", 10, 175, 15)]
    public void A_form_has_the_figures_that_the_notice_prints(string id, int proactive, int requests, int disputes)
    {
        Template form = TemplateCatalog.BuiltIn.Find(id)!;

        Assert.Equal([proactive, requests, disputes], form.Tables.Select(Figures));
        Assert.Equal(6, form.Sections.Length);
    }

    [Theory]
    [InlineData(2018, null)]
    [InlineData(2019, "gkbg-2019")]
    [InlineData(2020, "gkbg-2019")]
    [InlineData(2021, "gkbg-2021")]
    [InlineData(2025, "gkbg-2021")]
    public void The_report_year_wants_a_form(int year, string? id) =>
        Assert.Equal(id, TemplateCatalog.BuiltIn.ForYear(year)?.Id);

    private static int Figures(TemplateTable table) =>
        table.Blocks.Sum(block => block.Rows.Leaves.Length * block.Columns.Leaves.Length);
}
