using System.Collections.Immutable;
using CsCheck;
using FixtureGenerator.Forms;
using FixtureGenerator.Layouts;
using FixtureGenerator.Reports;

namespace DisclosureParser.Tests.Recognition.Layouts;

/// <summary>What must hold for any report in any layout.</summary>
public class LayoutProperties
{
    private static readonly Layout[] Plain = [.. LayoutCatalog.All.Where(layout => layout.Variant.Name.Length == 0)];

    // Layouts that keep a cell where nothing is printed in it.
    private static readonly string[] Carriers = ["html-clean", "html-norowspan", "html-word", "docx-word", "docx-split", "md-blanks", "pdf-ruled", "pdf-broken-rows"];

    private static readonly Gen<Layout> Carrier = Gen.Int[0, Carriers.Length - 1].Select(i => LayoutCatalog.Find(Carriers[i]));

    private static readonly Gen<ReportSpecification> AnyReport = Gen.Int[0, 60].Select(ReportSpecification.Create);

    private static readonly Gen<Layout> AnyLayout = Gen.Int[0, Plain.Length - 1].Select(i => Plain[i]);

    [Fact]
    public Task Two_layouts_of_one_report_give_the_same_figures() => Gen.Select(AnyReport, AnyLayout, AnyLayout).SampleAsync(
        async (report, one, other) =>
        {
            Dictionary<string, (FigureState State, decimal? Value)> expected = (await PrintedLayout.ParseAsync(one, report)).Figures();
            Dictionary<string, (FigureState State, decimal? Value)> actual = (await PrintedLayout.ParseAsync(other, report)).Figures();
            return Differing(expected, actual).Count == 0;
        },
        iter: 60, seed: "0000000000A1", print: cases => $"{cases.Item1.Id} {cases.Item2.Name} {cases.Item3.Name}");

    [Fact]
    public Task An_emptied_cell_changes_that_figure_alone() => Gen.Select(AnyReport, Carrier, Gen.Int[0, 1000]).SampleAsync(
        async (report, layout, pick) =>
        {
            string key = report.Figures.Keys.Order(StringComparer.Ordinal).ElementAt(pick % report.Figures.Count);
            Layout emptied = layout with { Rendering = layout.Rendering with { Write = printed => layout.Rendering.Write(Emptied(printed, key)) } };
            Dictionary<string, (FigureState State, decimal? Value)> before = (await PrintedLayout.ParseAsync(layout, report)).Figures();
            Dictionary<string, (FigureState State, decimal? Value)> after = (await PrintedLayout.ParseAsync(emptied, report)).Figures();
            return Differing(before, after) is [string only] && only == key && after[key].State == FigureState.Blank;
        },
        iter: 40, seed: "0000000000A2", print: cases => $"{cases.Item1.Id} {cases.Item2.Name} {cases.Item3}");

    [Fact]
    public Task Rows_in_another_order_change_no_figure() => Gen.Select(AnyReport, Carrier, Gen.Int[0, 1000]).SampleAsync(
        async (report, layout, seed) =>
        {
            Layout shuffled = layout with { Variant = FormVariant.None with { Rows = rows => FormLine.Change(rows, row => row.Key == "results" || row.IsLeaf ? row : row with { Children = Shuffled(row.Children, seed) }) } };
            Dictionary<string, (FigureState State, decimal? Value)> before = (await PrintedLayout.ParseAsync(layout, report)).Figures();
            Dictionary<string, (FigureState State, decimal? Value)> after = (await PrintedLayout.ParseAsync(shuffled, report)).Figures();
            return Differing(before, after).Count == 0;
        },
        iter: 40, seed: "0000000000A3", print: cases => $"{cases.Item1.Id} {cases.Item2.Name} {cases.Item3}");

    private static List<string> Differing(Dictionary<string, (FigureState, decimal?)> one, Dictionary<string, (FigureState, decimal?)> other) =>
        [.. one.Keys.Union(other.Keys).Where(key => !one.TryGetValue(key, out (FigureState, decimal?) left) || !other.TryGetValue(key, out (FigureState, decimal?) right) || left != right)];

    private static PrintedReport Emptied(PrintedReport report, string key) =>
        report.ChangeTables(grid => [grid.Change(cell => cell.Key == key ? cell with { Text = "" } : cell)]);

    private static ImmutableArray<FormLine> Shuffled(ImmutableArray<FormLine> lines, int seed)
    {
        FormLine[] order = [.. lines];
        new Random(seed).Shuffle(order);
        return [.. order];
    }
}
