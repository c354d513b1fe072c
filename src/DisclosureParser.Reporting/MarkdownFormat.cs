using System.Globalization;
using System.Text;
using DisclosureParser.Rules;
using DisclosureParser.Templates;

namespace DisclosureParser.Reporting;

/// <summary>A report as Markdown: title, sections, and the three tables as they were understood.</summary>
public static class MarkdownFormat
{
    /// <summary>The report as lines of text, each ended by <c>\n</c>. Cells that hold no number show what is printed.</summary>
    public static string Write(ParseResult parsed, FormatOptions options)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        ArgumentNullException.ThrowIfNull(options);
        StringBuilder text = new();
        if (parsed.Report is AnnualReport report)
        {
            Line(text, "# " + Inline(report.Header.Title?.Text ?? parsed.Document.Info.Name));
            foreach (Passage passage in report.Header.Preamble) Line(text, Inline(passage.Text));
            Template? form = options.Templates.Find(report.TemplateId);
            foreach (ReportSection section in report.Sections) Section(text, report, form, section);
        }

        foreach (Documents.Diagnostic diagnostic in parsed.Diagnostics) Line(text, $"> {diagnostic.Id} {Inline(diagnostic.In(options.Language))}");
        return text.ToString();
    }

    private static void Section(StringBuilder text, AnnualReport report, Template? form, ReportSection section)
    {
        Line(text, "## " + Inline(section.Heading.Length > 0 ? section.Heading : section.Key));
        for (int i = 0; i < section.Paragraphs.Length; i++)
        {
            if (i == section.ParagraphsBeforeTable) Tables(text, report, form, section.Key);
            Line(text, Inline(section.Paragraphs[i].Text));
        }

        if (section.ParagraphsBeforeTable >= section.Paragraphs.Length) Tables(text, report, form, section.Key);
    }

    private static void Tables(StringBuilder text, AnnualReport report, Template? form, string sectionKey)
    {
        if (form is null) return;
        foreach (TemplateTable table in form.Tables)
        {
            if (table.Section != sectionKey || report.FindTable(table.Key) is not { Status: not RecognitionStatus.NotFound } printed) continue;
            foreach (TableBlock block in table.Blocks) Block(text, table, block, printed);
        }
    }

    private static void Block(StringBuilder text, TemplateTable table, TableBlock block, StatutoryTable printed)
    {
        if (block.Caption is Wording caption) Line(text, caption.Label);
        Row(text, block.Columns.Leaves.Select(column => FormWords.ColumnLabel(table, column.Key)).Prepend(""));
        Row(text, block.Columns.Leaves.Select(_ => "--:").Prepend(":--"));
        foreach (AxisItem row in block.Rows.All)
        {
            Figure?[] figures = [.. block.Columns.Leaves.Select(column => printed.Find(row.Path, column.Key))];
            if (figures.Any(figure => figure is not null)) Row(text, figures.Select(Cell).Prepend(RowLabel(block, row)));
        }

        text.Append('\n');
    }

    /// <summary>The label with those above it, because some labels repeat.</summary>
    private static string RowLabel(TableBlock block, AxisItem row)
    {
        int dot = row.Path.LastIndexOf('.');
        AxisItem? parent = dot < 0 ? null : block.Rows.Find(row.Path[..dot]);
        return parent is null ? row.PrintedLabel : $"{RowLabel(block, parent)} / {row.PrintedLabel}";
    }

    private static string Cell(Figure? figure) =>
        figure?.Value?.ToString(CultureInfo.InvariantCulture) ?? figure?.Text ?? (figure?.State == FigureState.Unreadable ? "?" : "");

    private static void Row(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(cell => Inline(cell).Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");

    private static void Line(StringBuilder text, string line) => text.Append(line).Append("\n\n");

    private static string Inline(string text) => text.Replace('\n', ' ').Replace('\r', ' ').Trim();
}
