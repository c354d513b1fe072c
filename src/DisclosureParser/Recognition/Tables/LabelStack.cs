using DisclosureParser.Documents;
using DisclosureParser.Recognition.Labels;
using DisclosureParser.Templates;
using DisclosureParser.Text;

namespace DisclosureParser.Recognition.Tables;

/// <summary>
/// A printed label of a head, possibly put together from several cells (商业 above 企业), with everything it may name.
/// </summary>
internal sealed class LabelPiece(TableCell cell, string text, IReadOnlyList<Candidate<AxisItem>> columns, IReadOnlyList<Candidate<AxisItem>> rows)
{
    public TableCell Cell { get; } = cell;

    public string Text { get; } = text;

    public IReadOnlyList<Candidate<AxisItem>> Columns { get; } = columns;

    public IReadOnlyList<Candidate<AxisItem>> Rows { get; } = rows;

    public bool IsSubtotal { get; init; }
}

/// <summary>Reads the texts that stand above each other in a head as the fewest labels, words cut between cells joined.</summary>
internal static class LabelStack
{
    public static List<LabelPiece> Read(IReadOnlyList<TableCell> cells, TableLabels labels)
    {
        List<TableCell> printed = [.. cells.Where(cell => ComparableText.Of(cell.Text).Length > 0 && !labels.IsFurniture(cell.Text))];
        List<LabelPiece> pieces = [];
        for (int start = 0; start < printed.Count;)
        {
            LabelPiece piece = Longest(printed, start, labels, out int taken);
            pieces.Add(piece);
            start += taken;
        }

        return pieces;
    }

    private static LabelPiece Longest(List<TableCell> cells, int start, TableLabels labels, out int taken)
    {
        LabelPiece single = Piece(cells[start], cells[start].Text, labels);
        taken = 1;
        string text = cells[start].Text;
        for (int end = start + 1; end < cells.Count && end - start < 4; end++)
        {
            // A group above its own child is two labels; only what is no full label by itself can be half of one.
            text += cells[end].Text;
            string comparable = ComparableText.Of(text);
            IReadOnlyList<Candidate<AxisItem>> columns = labels.Columns.Exact(comparable), rows = labels.Rows.Exact(comparable);
            if (columns.Count == 0 && rows.Count == 0) continue;
            taken = end - start + 1;
            single = new LabelPiece(cells[end], text, columns, rows);
        }

        return single;
    }

    private static LabelPiece Piece(TableCell cell, string text, TableLabels labels) =>
        new(cell, text, labels.Columns.Find(text), labels.Rows.Find(text)) { IsSubtotal = labels.IsSubtotal(text) };
}
