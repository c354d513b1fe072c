using DisclosureParser.Documents;
using DisclosureParser.Recognition.Labels;
using DisclosureParser.Templates;

namespace DisclosureParser.Recognition.Tables;

/// <summary>The heads of a grid whose columns mean something: what stands above each column of cells.</summary>
internal static class GridHeads
{
    /// <summary>The heads from left to right. Columns of row labels have none.</summary>
    public static List<Head> Read(IReadOnlyList<GridRow> headRows, TableLabels labels)
    {
        int columns = headRows.Count == 0 ? 0 : headRows[0].Table.ColumnCount;
        List<(int Start, int End, List<LabelPiece> Pieces)> stacks = [];
        TableCell? last = null;
        for (int c = 0; c < columns; c++)
        {
            List<TableCell> above = Above(headRows, c, labels);
            TableCell? innermost = above.Count == 0 ? null : above[^1];
            if (innermost is null) continue;
            if (ReferenceEquals(innermost, last) && stacks[^1].End == c)
            {
                stacks[^1] = stacks[^1] with { End = c + 1 };
                continue;
            }

            last = innermost;
            stacks.Add((c, c + 1, LabelStack.Read(above, labels)));
        }

        return Resolve(stacks);
    }

    /// <summary>The distinct printed cells above a column. A blank cell right of a group's label stands under that group where spans are lost.</summary>
    private static List<TableCell> Above(IReadOnlyList<GridRow> headRows, int column, TableLabels labels)
    {
        List<TableCell> above = [];
        foreach (GridRow row in headRows)
        {
            TableCell? cell = Covering(row, column);
            if (cell is null || cell.Text.AsSpan().Trim().IsEmpty) cell = GroupLeftOf(row, column, labels);
            if (cell is not null && !labels.IsFurniture(cell.Text) && !above.Contains(cell, ReferenceEqualityComparer.Instance)) above.Add(cell);
        }

        return above;
    }

    private static TableCell? Covering(GridRow row, int column)
    {
        foreach (TableCell cell in row.Cells)
        {
            if (cell.ColumnIndex <= column && column < cell.ColumnIndex + cell.ColumnSpan) return cell;
        }

        return null;
    }

    private static TableCell? GroupLeftOf(GridRow row, int column, TableLabels labels)
    {
        for (int i = row.Cells.Count - 1; i >= 0; i--)
        {
            TableCell cell = row.Cells[i];
            if (cell.ColumnIndex >= column || cell.Text.AsSpan().Trim().IsEmpty) continue;
            bool isGroup = labels.Columns.Find(cell.Text).Any(found => found.Item.Children.Length > 0)
                || labels.Columns.Find(cell.Text).Count == 0 && labels.Rows.Find(cell.Text).Count > 0;
            return isGroup ? cell : null;
        }

        return null;
    }

    private static List<Head> Resolve(List<(int Start, int End, List<LabelPiece> Pieces)> stacks)
    {
        List<Head> heads = [];
        for (int start = 0; start < stacks.Count;)
        {
            // Columns under the same group are siblings: only among them can labels that read alike be told apart.
            int end = start + 1;
            while (end < stacks.Count && SameGroup(stacks[start].Pieces, stacks[end].Pieces)) end++;
            List<IReadOnlyList<Candidate<AxisItem>>> siblings = [];
            for (int i = start; i < end; i++) siblings.Add(Innermost(stacks[i].Pieces));
            Candidate<AxisItem>?[] chosen = SiblingLabels.Choose(siblings);
            for (int i = start; i < end; i++) heads.Add(Create(stacks[i], chosen[i - start]));
            start = end;
        }

        // What stands left of the first column of the form is the head of the row labels.
        int first = heads.FindIndex(head => !head.IsUnknown || head.IsContradicted);
        return first < 0 ? [] : heads[first..];
    }

    private static bool SameGroup(List<LabelPiece> left, List<LabelPiece> right)
    {
        if (left.Count != right.Count) return false;
        for (int i = 0; i < left.Count - 1; i++)
        {
            // Where spans are lost a group's label may be printed above each of its columns.
            if (!ReferenceEquals(left[i].Cell, right[i].Cell) && left[i].Text != right[i].Text) return false;
        }

        return true;
    }

    private static IReadOnlyList<Candidate<AxisItem>> Innermost(List<LabelPiece> pieces)
    {
        if (pieces.Count == 0 || pieces[^1].IsSubtotal) return [];
        return pieces[^1].Columns.Count > 0 ? pieces[^1].Columns : pieces[^1].Rows;
    }

    private static Head Create((int Start, int End, List<LabelPiece> Pieces) stack, Candidate<AxisItem>? innermost)
    {
        List<LabelPiece> pieces = stack.Pieces;
        if (pieces.Count == 0) return Head.Unknown(null, "") with { Start = stack.Start, End = stack.End };
        AxisItem? row = null, column = null;
        LabelMatch match = LabelMatch.Unknown;
        LabelPiece label = pieces[^1];
        if (label.IsSubtotal && pieces.Count > 1 && pieces[^2].Columns.Count > 0)
        {
            column = pieces[^2].Columns[0].Item;
            match = LabelMatch.Subtotal;
        }
        else if (innermost is Candidate<AxisItem> found)
        {
            if (label.Columns.Count > 0) column = found.Item;
            else row = found.Item;
            match = found.Match;
        }

        // A column of the form above another one, and no group of it: the rows of the head slid against each other.
        if (column is not null && pieces.Take(pieces.Count - 1).Any(above => above.Columns is [{ Item: { Children.Length: 0 } leaf }] && leaf != column))
            return Head.Unknown(label.Cell, label.Text) with { Start = stack.Start, End = stack.End, IsContradicted = true };

        // The groups above say the other axis: 行政复议 above 结果维持.
        for (int i = pieces.Count - 2; i >= 0; i--)
        {
            if (row is null && pieces[i].Columns.Count == 0 && pieces[i].Rows.Count > 0) row = pieces[i].Rows[0].Item;
            if (column is null && row is not null && pieces[i].Columns.Count > 0) column = pieces[i].Columns[0].Item;
        }

        return new Head(row, column, match, label.Cell, label.Text) { Start = stack.Start, End = stack.End };
    }
}
