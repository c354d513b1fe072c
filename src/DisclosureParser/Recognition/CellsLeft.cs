using DisclosureParser.Documents;
using DisclosureParser.Recognition.Tables;
using DisclosureParser.Templates;
using DisclosureParser.Text;

namespace DisclosureParser.Recognition;

/// <summary>
/// The cells of all tables that stand in a section. A row that was not read is known to be left out only where none of
/// them prints its label: a label that stands there without figures is a row that was not told apart.
/// </summary>
internal sealed class CellsLeft
{
    private const int ShortestLabel = 4;

    private readonly TableLabels _labels;
    private readonly List<(string Comparable, string Text)> _cells = [];

    public CellsLeft(TableLabels labels, SourceDocument document, int first, int end)
    {
        _labels = labels;
        for (int i = first; i < end; i++)
        {
            Block block = document.Blocks[i];
            if (block.Role != BlockRole.Body) continue;
            if (block is Paragraph paragraph) HasLostCharacters |= IsLost(paragraph.Text);
            if (block is not Table table) continue;
            foreach (TableCell cell in table.Cells)
            {
                HasLostCharacters |= IsLost(cell.Text);
                if (ComparableText.Of(cell.Text) is { Length: >= ShortestLabel } comparable) _cells.Add((comparable, cell.Text));
            }
        }
    }

    /// <summary>Characters of the section were lost, so that labels may stand there which cannot be found.</summary>
    public bool HasLostCharacters { get; }

    /// <summary>The label of the row stands in a cell, or the beginning of it.</summary>
    public bool Hold(AxisItem row)
    {
        string label = ComparableText.Of(row.Wording.Label);
        return label.Length >= ShortestLabel && _cells.Exists(cell => (cell.Comparable.Contains(label, StringComparison.Ordinal) || Begins(cell.Text, label)) && !NamesAnother(cell.Text, row));
    }

    private static bool Begins(string text, string label) =>
        ComparableText.Of(text.AsSpan(Enumerator.At(text)?.Length ?? 0)) is { Length: >= ShortestLabel } piece && label.StartsWith(piece, StringComparison.Ordinal);

    /// <summary>A cell is the label of the column and nothing else.</summary>
    public bool HoldColumn(AxisItem column)
    {
        string label = ComparableText.Of(column.Wording.Label);
        return label.Length >= ShortestLabel && _cells.Exists(cell => cell.Comparable == label);
    }

    private bool NamesAnother(string text, AxisItem row) =>
        _labels.Rows.Find(text) is { Count: > 0 } named && !named.Any(candidate => ReferenceEquals(candidate.Item, row));

    private static bool IsLost(string text) => text.Contains('\uFFFD', StringComparison.Ordinal);
}
