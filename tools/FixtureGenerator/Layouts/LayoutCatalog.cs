using System.Collections.Immutable;
using FixtureGenerator.Docx;
using FixtureGenerator.Forms;
using FixtureGenerator.Html;
using FixtureGenerator.Pdf;
using FixtureGenerator.Text;

namespace FixtureGenerator.Layouts;

/// <summary>The matrix: every rendering with the form as it is, and every variant of the form on renderings of each kind.</summary>
internal static class LayoutCatalog
{
    private static readonly string[] Carriers =
    [
        "html-clean", "html-norowspan", "html-nospans", "html-word", "txt-cells", "txt-rows", "txt-tabs", "txt-spaced-rows", "md-blanks", "md-repeated", "docx-word", "pdf-ruled", "pdf-horizontal-rules",
        "html-wrongspans", "html-split", "html-split-heads", "html-repeated", "html-br", "docx-split", "docx-no-merges", "txt-rows-repeated", "txt-sheet-tabs", "md-table-per-row", "pdf-broken-labels.broken-rows.shift-c", "pdf-fills",
        "txt-csv", "txt-semicolons", "txt-wide-bars", "txt-inner-bars", "txt-squeezed-rows", "txt-boxes-without-rules",
    ];

    public static ImmutableArray<Layout> All { get; } = [.. Build()];

    public static Layout Find(string name) => All.FirstOrDefault(layout => layout.Name == name) ?? throw new ArgumentException($"No layout '{name}'.", nameof(name));

    private static IEnumerable<Layout> Build()
    {
        Rendering[] renderings = [.. HtmlRenderings.All(), .. DocxRenderings.All(), .. PdfRenderings.All(), .. TextRenderings.All()];
        foreach (Rendering rendering in renderings) yield return new Layout(rendering, FormVariant.None);
        foreach (Rendering rendering in renderings.Where(rendering => Carriers.Contains(rendering.Name)))
        {
            foreach (FormVariant variant in FormVariants.All.Concat(FormVariants.Together)) yield return new Layout(rendering, variant);
        }

        yield return new Layout(HtmlRenderings.Big5, FormVariants.All.First(variant => variant.Name == "traditional"));
    }
}
