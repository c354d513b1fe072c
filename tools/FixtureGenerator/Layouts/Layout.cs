using FixtureGenerator.Forms;
using FixtureGenerator.Reports;

namespace FixtureGenerator.Layouts;

/// <summary>A way of writing a printed report as a file.</summary>
/// <param name="Name">Its part of a layout's name, for example <c>html-split-spans.norowspan</c>.</param>
/// <param name="Extension">The file's extension, with its dot.</param>
/// <param name="Write">The file.</param>
internal sealed record Rendering(string Name, string Extension, Func<PrintedReport, byte[]> Write)
{
    /// <summary>
    /// Keys of the figures, or of rows whole, that this way of writing a table leaves nobody able to tell: they must be
    /// <c>unreadable</c>, and no more. What such a table does not print is not known to be missing either.
    /// </summary>
    public Func<FormGrid, IEnumerable<string>> Destroys { get; init; } = _ => [];
}

/// <summary>A rendering of a variant of the form.</summary>
internal sealed record Layout(Rendering Rendering, FormVariant Variant)
{
    public string Name => Variant.Name.Length == 0 ? Rendering.Name : $"{Rendering.Name}.{Variant.Name}";

    public string Extension => Rendering.Extension;

    public bool Fits(ReportSpecification report) => Variant.Fits(report.Form.Id);

    public (byte[] Bytes, ExpectedReport Expected) Write(ReportSpecification report)
    {
        PrintedReport printed = ReportPrinting.Print(report, Variant);
        foreach (PrintedTable table in printed.Blocks.OfType<PrintedTable>())
        {
            HashSet<string> rows = [.. Rendering.Destroys(table.Grid)];
            if (rows.Count == 0) continue;
            foreach (string key in printed.Expected.Facts.Keys.Where(key => rows.Contains(key[..key.IndexOf('@', StringComparison.Ordinal)]) || rows.Contains(key) || IsMissing(printed.Expected, table.Grid, key)))
                printed.Expected.Facts[key] = "unreadable";
        }

        return (Rendering.Write(printed), printed.Expected);
    }

    private static bool IsMissing(ExpectedReport expected, FormGrid grid, string key) =>
        key.StartsWith(grid.Key + ".", StringComparison.Ordinal) && expected.Facts[key] is "missing";
}
