using System.Collections.Immutable;
using FixtureGenerator.Forms;

namespace FixtureGenerator.Defects;

/// <summary>What is wrong with the shape of tables and with single cells.</summary>
internal static class TableDefects
{
    private const string Denied = "requests.results.denied.stateSecret@naturalPerson", Counted = "requests.results.granted@enterprise";

    public static IEnumerable<Defect> All =>
    [
        new("TAB001", "report") { Report = CleanReport.Trial with { Year = 2023 } },
        new("TAB002", "report") { Print = report => report.WithTable("proactive", ReportPrinting.Print(CleanReport.Trial, FormVariant.None)) },
        new("TAB003", "proactive.compulsion") { Specify = report => report.With(("proactive.compulsion@decisions", 0)), Print = report => report.WithoutRow("proactive.compulsion@decisions") },
        new("TAB004", "requests.results.denied.deliberative") { Form = Rows("results.denied.deliberative") },
        new("TAB005", "requests@legalService") { Form = new FormVariant("column") { Columns = columns => Without(columns, "legalService") } },
        new("TAB006", "disputes.litigation.afterReconsideration") { Print = report => report.Narrower("disputes", 10) },
        new("TAB007", "proactive@repealed") { Print = report => report.Label("本年废止件数", "本年废纸件数") },
        new("TAB008", Denied) { Print = report => report.Cell(Denied, "") },
        new("TAB009", Denied) { Print = report => report.Cell(Denied, "/") },
        new("TAB010", "proactive.licensing@decisions") { Print = report => report.Cell("proactive.licensing@decisions", "详见附件") },
        new("TAB011", "proactive.licensing@decisions") { Print = report => report.Cell("proactive.licensing@decisions", "12.5") },
        new("TAB012", "proactive.licensing@decisions") { Print = report => report.Cell("proactive.licensing@decisions", "-1") },
        new("TAB013", "proactive.licensing@decisions") { Print = report => report.Cell("proactive.licensing@decisions", "１２３４件"), IsRemark = true },
        new("TAB008", Counted) { Variant = "decides", Print = report => report.Cell(Counted, "") },
        new("TAB009", Counted) { Variant = "decides", Print = report => report.Cell(Counted, "—") },
        new("TAB014", "requests") { Print = report => report.Picture("requests"), Only = "html" },
        new("TAB015", "requests") { Specify = Shifted },
    ];

    // The row carried in stands one column to the right, its total in place.
    private static Reports.ReportSpecification Shifted(Reports.ReportSpecification report)
    {
        string[] columns = [.. report.Form.Table("requests").Blocks[0].Columns.Leaves.Where(column => !column.IsTotal).Select(column => column.Key)];
        return report.With([.. columns.Select((column, i) => ($"requests.carriedIn@{column}", report[$"requests.carriedIn@{columns[(i + columns.Length - 1) % columns.Length]}"]))]);
    }

    private static FormVariant Rows(string key) => new("row") { Rows = rows => Without(rows, key) };

    private static ImmutableArray<FormLine> Without(ImmutableArray<FormLine> lines, string key) => FormLine.Change(lines, line => line.Key == key ? null : line);
}
