using DisclosureParser.Templates;

namespace DisclosureParser.Tests.Support;

public class ReportBuilderTests
{
    [Theory]
    [InlineData(2019, 198)]
    [InlineData(2024, 200)]
    public void A_clean_report_prints_every_figure_of_its_form(int year, int figures)
    {
        AnnualReport report = ReportBuilder.Clean(year).Build();

        Assert.Equal(figures, report.Tables.Sum(table => table.Figures.Length));
        Assert.All(report.Tables.SelectMany(table => table.Figures), figure => Assert.Equal(FigureState.Number, figure.State));
        Assert.Equal(6, report.Sections.Length);
    }

    [Fact]
    public void A_group_as_one_row_stands_before_its_leaves_which_are_missing()
    {
        AnnualReport report = ReportBuilder.Clean().AsOneRow("requests", "results.other").Build();

        Assert.Equal(4, report.FindFigure("requests.results.other@naturalPerson")!.Value);
        Assert.Equal(FigureState.Missing, report.FindFigure("requests.results.other.misc@naturalPerson")!.State);
        Assert.Equal(7 + 175, report.Table("requests").Figures.Length);
    }

    [Fact]
    public void A_changed_cell_keeps_its_place_in_the_table()
    {
        AnnualReport clean = ReportBuilder.Clean().Build(), changed = ReportBuilder.Clean().Blank("disputes.reconsideration@total").Build();

        Figure figure = changed.FindFigure("disputes.reconsideration@total")!;
        Assert.Equal(FigureState.Blank, figure.State);
        Assert.Equal(clean.FindFigure(figure.Key)!.Location, figure.Location);
        Assert.NotNull(TemplateCatalog.BuiltIn.Find(changed.TemplateId));
    }
}
