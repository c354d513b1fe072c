using System.Collections.Immutable;
using DisclosureParser.Recognition.Tables;
using DisclosureParser.Templates;
using DisclosureParser.Text;

namespace DisclosureParser.Recognition;

/// <summary>
/// Lines of a table whose cells could not be told apart. They are no sentences of the section they stand in: what they
/// count belongs to a cell that nobody read.
/// </summary>
internal static class TableLines
{
    private const int ShortestLabel = 4;
    private const int LongestFragment = 60;

    /// <summary>The line begins with the label of a row.</summary>
    public static bool BeginsWithRow(TableLabels table, string line)
    {
        string comparable = ComparableText.Of(line.AsSpan(Enumerator.At(line)?.Length ?? 0));
        return table.Table.LeafRows.Any(row => ComparableText.Of(row.Wording.Label) is { Length: >= ShortestLabel } label && comparable.StartsWith(label, StringComparison.Ordinal));
    }

    /// <summary>The section without the lines of its table, where that table was not read whole.</summary>
    public static ReportSection Without(ReportSection section, TableLabels table)
    {
        ImmutableArray<Passage> kept = [.. section.Paragraphs.Where(passage => !IsPartOf(table, passage.Text))];
        return kept.Length == section.Paragraphs.Length
            ? section
            : section with { Paragraphs = kept, ParagraphsBeforeTable = Math.Min(section.ParagraphsBeforeTable, kept.Length) };
    }

    private static bool IsPartOf(TableLabels table, string line)
    {
        string comparable = ComparableText.Of(line);
        bool isFragment = line.Length <= LongestFragment && comparable.Length >= 2;
        foreach (TableBlock block in table.Table.Blocks)
        {
            foreach (AxisItem item in block.Rows.All.Concat(block.Columns.All))
            {
                string label = ComparableText.Of(item.Wording.Label);
                if (label.Length >= ShortestLabel && comparable.Contains(label, StringComparison.Ordinal)) return true;
                if (isFragment && label.Contains(comparable, StringComparison.Ordinal)) return true;
            }
        }

        return isFragment && (table.IsFurniture(line) || comparable.All(char.IsAsciiDigit));
    }
}
