using System.Collections.Immutable;
using DisclosureParser.Templates;

namespace FixtureGenerator.Reports;

/// <summary>The report of the following year of a body: what was carried out is carried in, and stocks go on.</summary>
internal static class NextYear
{
    private static readonly ImmutableArray<string> Stocks = ["regulations", "normativeDocuments"];

    public static ReportSpecification Of(ReportSpecification report, int seed)
    {
        int year = report.Year + 1;
        Template form = TemplateCatalog.BuiltIn.ForYear(year) ?? throw new InvalidOperationException($"No form for {year}.");
        Dictionary<string, decimal> figures = FigureDraw.For(form, seed);
        CarryRequests(form, figures, report);
        CarryStocks(figures, report);
        CarryItems(figures, report);
        return new ReportSpecification(report.Id + "next", report.Agency, year, form, figures.ToImmutableDictionary());
    }

    private static void CarryRequests(Template form, Dictionary<string, decimal> figures, ReportSpecification before)
    {
        foreach (AxisItem column in form.Table("requests").Blocks[0].Columns.Leaves.Where(column => !column.IsTotal))
        {
            string Key(string row) => $"requests.{row}@{column.Key}";
            decimal carried = before[Key("carriedOut")];
            Change(Key("carriedIn"), carried);
            decimal received = figures[Key("results.total")] + figures[Key("carriedOut")] - carried;
            // More was carried in than this year dealt with: then more was granted.
            if (received < 0) Change(Key("results.granted"), figures[Key("results.granted")] - received);
            if (received < 0) Change(Key("results.total"), figures[Key("results.total")] - received);
            Change(Key("received"), Math.Max(0, received));
        }

        void Change(string key, decimal value)
        {
            figures[key[..(key.IndexOf('@', StringComparison.Ordinal) + 1)] + "total"] += value - figures[key];
            figures[key] = value;
        }
    }

    private static void CarryStocks(Dictionary<string, decimal> figures, ReportSpecification before)
    {
        foreach (string row in Stocks)
        {
            if (!figures.ContainsKey($"proactive.{row}@inForce") || !before.Figures.TryGetValue($"proactive.{row}@inForce", out decimal stock)) continue;
            figures[$"proactive.{row}@repealed"] = Math.Min(figures[$"proactive.{row}@repealed"], stock);
            figures[$"proactive.{row}@inForce"] = stock + figures[$"proactive.{row}@issued"] - figures[$"proactive.{row}@repealed"];
        }
    }

    private static void CarryItems(Dictionary<string, decimal> figures, ReportSpecification before)
    {
        foreach (string key in figures.Keys.Where(key => key.EndsWith("@previousItems", StringComparison.Ordinal)).ToArray())
        {
            string row = key[..key.IndexOf('@', StringComparison.Ordinal)];
            if (before.Figures.TryGetValue(key, out decimal items)) figures[key] = items + before[row + "@change"];
        }
    }
}
