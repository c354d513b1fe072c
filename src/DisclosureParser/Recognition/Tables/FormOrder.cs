using DisclosureParser.Documents;
using DisclosureParser.Templates;

namespace DisclosureParser.Recognition.Tables;

/// <summary>
/// The order of the form, for rows whose head was lost or mangled on the way (copies out of PDF files). It is believed only
/// where the row holds exactly as many values as the form has columns, what is left of the head does not contradict it, and
/// the row's own total confirms it.
/// </summary>
internal sealed class FormOrder
{
    private readonly List<Head> _columns = [];
    private readonly List<Head> _cells = [];

    public FormOrder(TableLabels labels)
    {
        if (labels.Table.Blocks is not [TableBlock block]) return;
        foreach (AxisItem column in block.Columns.Leaves) _columns.Add(new Head(null, column, LabelMatch.Canonical, null, ""));
        foreach (AxisItem row in block.Rows.Leaves)
        {
            foreach (AxisItem column in block.Columns.Leaves) _cells.Add(new Head(row, column, LabelMatch.Canonical, null, ""));
        }
    }

    /// <summary>The heads for the values of a row in the order of the form; null where nothing confirms it.</summary>
    public List<Head>? Confirm(Head? label, IReadOnlyList<TableCell> values, IReadOnlyList<Head> mangled)
    {
        List<Head> heads = label is { Row: not null } ? _columns : _cells;
        if (heads.Count == 0 || values.Count < heads.Count || !IsInOrder(mangled)) return null;
        for (int i = heads.Count; i < values.Count; i++)
        {
            if (!values[i].Text.AsSpan().Trim().IsEmpty) return null;
        }

        return TotalsHold(label?.Row, values, heads) ? heads : null;
    }

    /// <summary>A row of a head names columns in another order than the form's.</summary>
    public bool IsContradictedBy(GridRow head, TableLabels labels)
    {
        int at = -1;
        foreach (TableCell cell in head.Cells)
        {
            int[] places = [.. labels.Columns.Find(cell.Text).Select(candidate => _columns.FindIndex(column => column.Column == candidate.Item)).Where(place => place >= 0)];
            if (places.Length == 0) continue;
            if (places.Max() < at) return true;
            at = places.Where(place => place >= at).Min();
        }

        return false;
    }

    private bool IsInOrder(IReadOnlyList<Head> mangled)
    {
        int at = -1;
        foreach (Head head in mangled)
        {
            int next = _columns.FindIndex(column => column.Column == head.Column);
            if (next < 0) continue;
            if (next <= at && head.Row is null && _columns.Count > mangled.Count) return false;
            at = next;
        }

        return true;
    }

    private static bool TotalsHold(AxisItem? labelled, IReadOnlyList<TableCell> values, List<Head> heads)
    {
        foreach (IGrouping<AxisItem?, (Head Head, decimal? Value)> row in heads
            .Select((head, i) => (Head: head, FigureReader.Read(values[i].Text).Value))
            .GroupBy(cell => cell.Head.Row ?? labelled))
        {
            if (row.Any(cell => cell.Value is null) || row.Key is null) return false;
            decimal total = row.Where(cell => cell.Head.Column!.IsTotal).Sum(cell => cell.Value!.Value);
            if (total != row.Where(cell => !cell.Head.Column!.IsTotal).Sum(cell => cell.Value!.Value)) return false;
        }

        return true;
    }
}
