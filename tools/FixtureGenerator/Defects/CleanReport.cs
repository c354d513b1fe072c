using System.Collections.Immutable;
using DisclosureParser.Templates;
using FixtureGenerator.Reports;

namespace FixtureGenerator.Defects;

/// <summary>Made-up reports in which nothing is wrong: no rule finds more than a remark.</summary>
internal static class CleanReport
{
    private static readonly (string Key, decimal Value)[] Plausible =
    [
        ("regulations@issued", 0), ("regulations@repealed", 0), ("regulations@inForce", 0),
        ("normativeDocuments@issued", 4), ("normativeDocuments@repealed", 2), ("normativeDocuments@inForce", 23), ("fees@amount", 12.5m),
        ("regulations@created", 0), ("regulations@disclosed", 0), ("regulations@totalDisclosed", 0),
        ("normativeDocuments@created", 5), ("normativeDocuments@disclosed", 4), ("normativeDocuments@totalDisclosed", 30),
        ("licensing@previousItems", 120), ("licensing@change", 3), ("licensing@decisions", 1203),
        ("otherServices@previousItems", 15), ("otherServices@change", 0), ("otherServices@decisions", 210),
        ("penalties@previousItems", 300), ("penalties@change", -2), ("penalties@decisions", 86),
        ("compulsion@previousItems", 20), ("compulsion@change", 0), ("compulsion@decisions", 3),
        ("procurement@projects", 6), ("procurement@amount", 251.3m),
    ];

    private static readonly (string Row, string Column, decimal Value)[] Requests =
    [
        ("carriedIn", "naturalPerson", 4), ("results.granted", "naturalPerson", 31), ("results.partlyGranted", "naturalPerson", 4), ("results.denied.internalAffairs", "naturalPerson", 3),
        ("results.unavailable.notHeld", "naturalPerson", 12), ("results.notProcessed.petition", "naturalPerson", 5), ("carriedOut", "naturalPerson", 6),
        ("carriedIn", "enterprise", 2), ("results.granted", "enterprise", 9), ("results.unavailable.notHeld", "enterprise", 8), ("carriedOut", "enterprise", 1),
        ("results.granted", "publicWelfare", 1), ("results.granted", "otherOrganization", 2),
    ];

    private static readonly (string Key, decimal Value)[] Disputes =
    [
        ("reconsideration@upheld", 5), ("reconsideration@corrected", 1), ("reconsideration@pending", 2), ("litigation.direct@upheld", 1), ("litigation.afterReconsideration@other", 1),
    ];

    /// <summary>A department of a city district, 2023.</summary>
    public static ReportSpecification Department { get; } = Of("清河市东山区卫生健康局", 2023);

    /// <summary>The same on the trial form, 2020.</summary>
    public static ReportSpecification Trial { get; } = Of("清河市东山区卫生健康局", 2020);

    /// <summary>A government of a county, 2023.</summary>
    public static ReportSpecification Government { get; } = Of("松江县人民政府", 2023);

    /// <summary>A government of a town, 2023.</summary>
    public static ReportSpecification Town { get; } = Of("白沙镇人民政府", 2023);

    /// <summary>Figures changed, and the totals of the second and third parts with them.</summary>
    public static ReportSpecification WithTied(this ReportSpecification report, params (string Key, decimal Value)[] changes)
    {
        Dictionary<string, decimal> figures = report.Figures.ToDictionary(StringComparer.Ordinal);
        foreach ((string key, decimal value) in changes) figures[key] = value;
        TieOut(report.Form, figures);
        return report with { Figures = figures.ToImmutableDictionary() };
    }

    /// <summary>Figures changed, and nothing with them.</summary>
    public static ReportSpecification With(this ReportSpecification report, params (string Key, decimal Value)[] changes) =>
        report with { Figures = report.Figures.SetItems(changes.Select(change => KeyValuePair.Create(change.Key, change.Value))) };

    /// <summary>Figures raised or lowered, and nothing with them.</summary>
    public static ReportSpecification WithMore(this ReportSpecification report, decimal more, params string[] keys) =>
        report.With([.. keys.Select(key => (key, report[key] + more))]);

    private static ReportSpecification Of(string agency, int year)
    {
        Template form = TemplateCatalog.BuiltIn.ForYear(year)!;
        Dictionary<string, decimal> figures = FigureDraw.For(form, 0);
        foreach (string key in figures.Keys.ToArray()) figures[key] = 0;
        Set(Plausible.Select(figure => ("proactive." + figure.Key, figure.Value)));
        Set(Requests.Select(figure => ($"requests.{figure.Row}@{figure.Column}", figure.Value)));
        Set(Disputes.Select(figure => ("disputes." + figure.Key, figure.Value)));
        TieOut(form, figures);
        return new ReportSpecification("clean", agency, year, form, figures.ToImmutableDictionary());

        void Set(IEnumerable<(string Key, decimal Value)> values)
        {
            foreach ((string key, decimal value) in values)
            {
                if (figures.ContainsKey(key)) figures[key] = value;
            }
        }
    }

    // What was received follows from the rest.
    private static void TieOut(Template form, Dictionary<string, decimal> figures)
    {
        foreach (TemplateTable table in form.Tables.Where(table => table.Key != "proactive"))
        {
            TableBlock block = table.Blocks[0];
            string Key(AxisItem row, AxisItem column) => $"{table.Key}.{row.Path}@{column.Key}";
            foreach (AxisItem column in block.Columns.Leaves.Where(column => table.Key == "requests" && !column.IsTotal))
            {
                decimal results = block.Rows.Leaves.Where(row => row.Path.StartsWith("results.", StringComparison.Ordinal) && !row.IsTotal).Sum(row => figures[Key(row, column)]);
                figures[$"requests.results.total@{column.Key}"] = results;
                figures[$"requests.received@{column.Key}"] = results + figures[$"requests.carriedOut@{column.Key}"] - figures[$"requests.carriedIn@{column.Key}"];
            }

            foreach (AxisItem row in block.Rows.Leaves)
                figures[$"{table.Key}.{row.Path}@total"] = block.Columns.Leaves.Where(column => !column.IsTotal).Sum(column => figures[Key(row, column)]);
        }
    }
}
