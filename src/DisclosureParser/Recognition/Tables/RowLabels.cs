using DisclosureParser.Documents;
using DisclosureParser.Recognition.Labels;
using DisclosureParser.Templates;
using DisclosureParser.Text;

namespace DisclosureParser.Recognition.Tables;

/// <summary>
/// Reads what stands before the values of a row. Remembers the group it is in, since a group's label is printed once for
/// several rows.
/// </summary>
internal sealed class RowLabels(TableLabels labels)
{
    private AxisItem? _group;
    private AxisItem? _row;

    /// <summary>The head that the label cells of a row give it; null where no label is printed.</summary>
    public Head? Read(IReadOnlyList<TableCell> cells)
    {
        List<TableCell> printed = [.. cells.Where(cell => ComparableText.Of(cell.Text).Length > 0)];
        if (printed.Count == 0) return null;
        Head? head = null;
        for (int i = 0; i < printed.Count; i++)
        {
            Head found = Single(printed[i]);
            if (found.IsUnknown && i > 0) found = Joined(printed, i) ?? found;
            if (found.Row is { Children.Length: > 0 } group && found.Match != LabelMatch.Subtotal) _group = group;
            else if (found.Row is AxisItem row && _group is not null && !IsWithin(row, _group)) _group = labels.ParentOf(row);
            if (found.Row is not null) _row = found.Row;
            head = found;
        }

        // A column's label behind a row's: the form turned round, where the row's label is printed once for its columns.
        return head is { Row: null, Column: not null } && _row is { Children.Length: 0 } ? head with { Row = _row } : head;
    }

    private Head Single(TableCell cell)
    {
        if (labels.IsSubtotal(cell.Text) && _group is not null) return new Head(_group, null, LabelMatch.Subtotal, cell, cell.Text);
        IReadOnlyList<Candidate<AxisItem>> rows = labels.Rows.Find(cell.Text);
        if (rows.Count > 0)
        {
            Candidate<AxisItem> row = Likeliest(rows, Enumerator.At(cell.Text));
            return new Head(row.Item, null, row.Match, cell, cell.Text);
        }

        if (WithGroup(cell) is Head within) return within;
        IReadOnlyList<Candidate<AxisItem>> columns = labels.Columns.Find(cell.Text);
        return columns.Count == 1
            ? new Head(null, columns[0].Item, columns[0].Match, cell, cell.Text)
            : Head.Unknown(cell, cell.Text);
    }

    /// <summary>A group and its row in one cell: 行政诉讼 未经复议直接起诉.</summary>
    private Head? WithGroup(TableCell cell)
    {
        string printed = ComparableText.Of(cell.Text.AsSpan(Enumerator.At(cell.Text)?.Length ?? 0));
        foreach (AxisItem group in labels.Table.Blocks.SelectMany(block => block.Rows.All).Where(row => row.Children.Length > 0))
        {
            string label = ComparableText.Of(group.Wording.Label);
            if (!printed.StartsWith(label, StringComparison.Ordinal)) continue;
            string behind = printed[label.Length..];
            if (behind.Length > 0 && char.IsAsciiDigit(behind[0])) behind = behind[1..];
            foreach (Candidate<AxisItem> row in labels.Rows.Exact(behind))
            {
                if (ReferenceEquals(labels.ParentOf(row.Item), group)) return new Head(row.Item, null, row.Match, cell, cell.Text);
            }
        }

        return null;
    }

    /// <summary>A label that is cut over several cells.</summary>
    private Head? Joined(List<TableCell> printed, int last)
    {
        string text = printed[last].Text;
        for (int i = last - 1; i >= 0; i--)
        {
            text = printed[i].Text + text;
            IReadOnlyList<Candidate<AxisItem>> rows = labels.Rows.Exact(ComparableText.Of(text));
            if (rows.Count > 0) return new Head(rows[0].Item, null, LabelMatch.Broken, printed[last], text);
        }

        return null;
    }

    /// <summary>Several rows may print the same words (其他): the printed number tells, else the group the row stands in.</summary>
    private Candidate<AxisItem> Likeliest(IReadOnlyList<Candidate<AxisItem>> rows, Enumerator? printed)
    {
        if (rows.Count == 1) return rows[0];
        if (printed is Enumerator number)
        {
            foreach (Candidate<AxisItem> row in rows)
            {
                if (Enumerator.At(row.Item.PrintedLabel) is Enumerator own && own.Number == number.Number && IsChinese(own) == IsChinese(number)) return row;
            }
        }

        foreach (Candidate<AxisItem> row in rows)
        {
            if (_group is not null && ReferenceEquals(labels.ParentOf(row.Item), _group)) return row;
        }

        return rows[0];
    }

    private bool IsWithin(AxisItem row, AxisItem group)
    {
        for (AxisItem? above = labels.ParentOf(row); above is not null; above = labels.ParentOf(above))
        {
            if (ReferenceEquals(above, group)) return true;
        }

        return false;
    }

    private static bool IsChinese(Enumerator enumerator) => enumerator.Kind is EnumeratorKind.Chinese or EnumeratorKind.ChineseInBrackets;
}
