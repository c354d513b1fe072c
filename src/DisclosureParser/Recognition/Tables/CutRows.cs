using DisclosureParser.Documents;
using DisclosureParser.Text;

namespace DisclosureParser.Recognition.Tables;

/// <summary>
/// Rows that a page break or a lost border left as two: half of the label with the values, the other half with none.
/// They are one only where both halves together are a label of the form to the letter, and the second begins no item of its own.
/// </summary>
internal sealed class CutRows(TableLabels labels)
{
    /// <summary>The whole row, or null where the two are two.</summary>
    public GridRow? Join(GridRow upper, GridRow? lower)
    {
        if (lower is null) return null;
        bool isUpper = HasValues(upper);
        if (isUpper == HasValues(lower) || LabelOf(upper) is not TableCell first || LabelOf(lower) is not TableCell second) return null;
        string text = first.Text + second.Text;
        // An item of its own begins with a number.
        if (Enumerator.At(second.Text) is not null || !IsLabel(text)) return null;
        GridRow row = isUpper ? upper : lower;
        TableCell half = isUpper ? first : second;
        return row with { Cells = [.. row.Cells.Select(cell => ReferenceEquals(cell, half) ? cell with { Text = text } : cell)] };
    }

    private bool IsLabel(string text) =>
        labels.Rows.Exact(ComparableText.Of(text.AsSpan(Enumerator.At(text)?.Length ?? 0))).Count > 0 || labels.Rows.Exact(ComparableText.Of(text)).Count > 0;

    private static bool HasValues(GridRow row) => row.Cells.Any(cell => cell.RowIndex == row.Index && FigureReader.Read(cell.Text).IsPrintedValue);

    private static TableCell? LabelOf(GridRow row) =>
        row.Cells.LastOrDefault(cell => cell.RowIndex == row.Index && ComparableText.Of(cell.Text).Length > 0 && !FigureReader.Read(cell.Text).IsPrintedValue);
}
