using FixtureGenerator.Layouts;
using FixtureGenerator.Reports;

namespace DisclosureParser.Compare;

/// <summary>A document that is measured.</summary>
/// <param name="Name">Its name with the extension.</param>
/// <param name="Bytes">Its bytes.</param>
internal sealed record Sample(string Name, byte[] Bytes)
{
    private const int Reports = 4, LayoutsOfAFormat = 8;

    public string Extension => Path.GetExtension(Name).ToLowerInvariant();

    /// <summary>The documents of files and folders, or made-up ones of every format where none is named.</summary>
    public static IReadOnlyList<Sample> Of(IReadOnlyList<string> paths) => paths.Count == 0
        ? [.. MadeUp()]
        :
        [
            .. paths.SelectMany(path => Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories) : [path])
                .Where(file => Path.GetExtension(file).ToLowerInvariant() is ".html" or ".htm" or ".docx" or ".pdf")
                .Order(StringComparer.Ordinal).Select(file => new Sample(Path.GetFileName(file), File.ReadAllBytes(file))),
        ];

    private static IEnumerable<Sample> MadeUp()
    {
        foreach (string extension in (string[])[".html", ".docx", ".pdf"])
        {
            Layout[] all = [.. LayoutCatalog.All.Where(layout => layout.Extension == extension && layout.Variant.Name.Length == 0)];
            // Spread over the list, so that layouts of every kind are among them.
            Layout[] some = [.. Enumerable.Range(0, LayoutsOfAFormat).Select(at => all[at * all.Length / LayoutsOfAFormat])];
            for (int seed = 0; seed < Reports; seed++)
            {
                ReportSpecification report = ReportSpecification.Create(seed);
                foreach (Layout layout in some.Where(layout => layout.Fits(report))) yield return new Sample($"{report.Id}.{layout.Name}{extension}", layout.Write(report).Bytes);
            }
        }
    }
}
