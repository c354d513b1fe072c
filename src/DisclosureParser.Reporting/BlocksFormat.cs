using System.Globalization;
using System.Text;
using DisclosureParser.Documents;

namespace DisclosureParser.Reporting;

/// <summary>
/// The neutral document as the recogniser sees it, one line per block or cell: path, kind, anchor, text. Made for eyes and
/// for snapshots: the same document always gives the same lines.
/// </summary>
public static class BlocksFormat
{
    /// <summary>The document as lines of text, each ended by <c>\n</c>.</summary>
    public static string Write(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        StringBuilder lines = new();
        foreach (DocumentProperty property in document.Properties) Line(lines, "property", property.Name, null, property.Value);
        foreach (Block block in document.Blocks) Write(lines, block);
        foreach (Diagnostic diagnostic in document.Diagnostics)
            Line(lines, "diagnostic", diagnostic.Id, diagnostic.Location?.Anchor, diagnostic.Message);
        return lines.ToString();
    }

    /// <summary>The document as lines of text, and behind it, for each statutory table, what it was taken from and how its labels matched.</summary>
    public static string Write(ParseResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        StringBuilder lines = new(Write(result.Document));
        if (result.Report is AnnualReport report) TableTrace.Write(lines, report);
        return lines.ToString();
    }

    private static void Write(StringBuilder lines, Block block)
    {
        string path = block.Location.Path.ToString();
        string role = block.Role == BlockRole.Body ? "" : $" {block.Role.ToString().ToLowerInvariant()}";
        switch (block)
        {
            case Paragraph paragraph:
                string level = paragraph.OutlineLevel is int outline ? $" h{outline.ToString(CultureInfo.InvariantCulture)}" : "";
                Line(lines, path, $"paragraph{level}{(paragraph.IsEmphasized ? " strong" : "")}{role}", block.Location.Anchor, paragraph.Text);
                break;
            case Picture picture:
                Line(lines, path, $"picture{role}", block.Location.Anchor, picture.Description ?? "");
                break;
            case Table table:
                string size = string.Create(CultureInfo.InvariantCulture, $"table {table.RowCount}x{table.ColumnCount} {table.Evidence}");
                Line(lines, path, size + (table.IsPacked ? " packed" : "") + role, block.Location.Anchor, "");
                foreach (TableCell cell in table.Cells) Write(lines, cell);
                break;
        }
    }

    private static void Write(StringBuilder lines, TableCell cell)
    {
        string span = cell is { RowSpan: 1, ColumnSpan: 1 }
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $" {cell.RowSpan}x{cell.ColumnSpan}");
        Line(lines, cell.Location.Path.ToString(), $"cell{span}{(cell.HasPicture ? " picture" : "")}", cell.Location.Anchor, cell.Text);
    }

    private static void Line(StringBuilder lines, string path, string kind, SourceAnchor? anchor, string text)
    {
        lines.Append(path).Append(' ').Append(kind);
        if (anchor is not null) lines.Append(" @ ").Append(anchor);
        if (text.Length > 0) lines.Append(" | ").Append(text.Replace("\n", "⏎", StringComparison.Ordinal));
        lines.Append('\n');
    }
}
