using System.Text;
using FixtureGenerator.Forms;
using FixtureGenerator.Layouts;

namespace FixtureGenerator.Text;

/// <summary>The layouts of text and Markdown.</summary>
internal static class TextRenderings
{
    public static IEnumerable<Rendering> All() =>
    [
        Plain("cells", TextFile.CellByCell),
        Plain("rows", TextFile.RowByRow),
        Plain("tabs", TextFile.Tabs),
        Plain("sheet-tabs", TextFile.SheetTabs),
        Plain("rows-repeated", grid => TextFile.RowByRow(grid.WithoutSpans(repeats: true))),
        Plain("cells-split", grid => grid.SplitAt(grid.HeadRows + 9, repeatsHead: true, repeatsLabels: true).SelectMany(TextFile.CellByCell)),
        Plain("cell-lines", RunningText.CellLines),
        Plain("spaced-rows", RunningText.SpacedRows),
        Plain("broken-labels", RunningText.BrokenLabels),
        Plain("boxes", DrawnText.Boxes),
        Plain("wiki", DrawnText.Wiki),
        Plain("csv", grid => SeparatedText.Sheet(grid, ",")),
        Plain("csv-quoted", grid => SeparatedText.Sheet(grid, ",", repeats: true, quotes: true)),
        Plain("semicolons", grid => SeparatedText.Packed(grid, ";")),
        Plain("wide-bars", grid => SeparatedText.Bordered(grid, "｜")),
        Plain("inner-bars", grid => SeparatedText.Sheet(grid, " | ")),
        Plain("packed-bars", grid => SeparatedText.Packed(grid, "|")),
        Plain("box-bars", grid => SeparatedText.Packed(grid, "│")),
        Plain("wide-spaces", grid => SeparatedText.Packed(grid, "\u3000")),
        Plain("tabs-repeated", grid => SeparatedText.Sheet(grid, "\t", repeats: true)),
        Plain("squeezed-rows", SeparatedText.Squeezed) with { Destroys = SeparatedText.LostBySqueezing },
        Plain("boxes-without-rules", DrawnText.BoxesWithoutRules),
        Plain("list", ListedText.List),
        Plain("list-below-rows", ListedText.ListBelowRows),
        new Rendering("txt-utf16", ".txt", report => TextFile.Write(report, TextFile.SheetTabs, encoding: Encoding.Unicode)),
        new Rendering("txt-asciidoc", ".txt", report => TextFile.Write(report, DrawnText.AsciiDoc, "= ", "== ", blankLines: true)),
        new Rendering("txt-asciidoc-spans", ".adoc", report => TextFile.Write(report, DrawnText.AsciiDocSpans, "= ", "== ", blankLines: true)),
        new Rendering("txt-org", ".txt", report => TextFile.Write(report, DrawnText.Org, "#+TITLE: ", "* ", blankLines: true)),
        new Rendering("txt-org-stars", ".org", report => TextFile.Write(report, DrawnText.Org, "* ", "** ", blankLines: true)),
        new Rendering("txt-rst", ".txt", report => TextFile.Write(report, DrawnText.Boxes, underline: '=')),
        new Rendering("txt-blank-lines", ".txt", report => TextFile.Write(report, TextFile.RowByRow, blankLines: true)),
        Markdown("blanks", grid => TextFile.Markdown(grid, repeats: false)),
        Markdown("repeated", grid => TextFile.Markdown(grid, repeats: true)),
        Markdown("table-per-row", TextFile.MarkdownTablePerRow),
        new Rendering("md-no-marks", ".md", report => TextFile.Write(report, grid => TextFile.Markdown(grid, repeats: false), blankLines: true)),
        new Rendering("md-bold-headings", ".md", report => TextFile.Write(WithBoldHeadings(report), grid => TextFile.Markdown(grid, repeats: false), title: "# ", blankLines: true)),
    ];

    private static Rendering Plain(string name, Func<FormGrid, IEnumerable<string>> table) => new($"txt-{name}", ".txt", report => TextFile.Write(report, table));

    private static Rendering Markdown(string name, Func<FormGrid, IEnumerable<string>> table) =>
        new($"md-{name}", ".md", report => TextFile.Write(report, table, "# ", "## ", blankLines: true));

    private static PrintedReport WithBoldHeadings(PrintedReport report) => report with
    {
        Blocks = [.. report.Blocks.Select(block => block is PrintedHeading heading ? new PrintedHeading("**" + heading.Number, heading.Words + "**") : block)],
    };
}
