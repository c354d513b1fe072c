namespace DisclosureParser.Readers.Html;

/// <summary>A stretch of rows of one table: a table of its own, or a row that is the text of a section.</summary>
/// <param name="Table">The rows as a table; null for text.</param>
/// <param name="Text">The row's text; null for a table.</param>
internal readonly record struct TablePart(GridContent? Table, CellText? Text);

/// <summary>
/// Takes apart a report that was set as one large table, its sections and their headings as rows over the whole width.
/// Only running text over the whole width says so; a table that has none of it stays whole, whatever its headings.
/// </summary>
internal static class SectionRows
{
    private const int LeastProse = 60;

    public static IEnumerable<TablePart> Split(GridContent content)
    {
        CellText?[] wide = WideRows(content);
        if (!Array.Exists(wide, IsProse))
        {
            yield return new TablePart(content, null);
            yield break;
        }

        bool[] isText = TextRows(wide);
        int start = 0;
        for (int row = 0; row <= wide.Length; row++)
        {
            if (row < wide.Length && !isText[row]) continue;
            if (row > start) yield return new TablePart(content.Rows(start, row), null);
            if (row < wide.Length) yield return new TablePart(null, wide[row]);
            start = row + 1;
        }
    }

    /// <summary>
    /// Rows over the whole width are text from a heading or a row of running text on, up to the next row with columns. What
    /// stands between a heading without text and such a row is the head of a table.
    /// </summary>
    private static bool[] TextRows(CellText?[] wide)
    {
        bool[] isText = new bool[wide.Length];
        for (int start = 0; start < wide.Length;)
        {
            int end = start;
            bool hasProse = false;
            while (end < wide.Length && wide[end] is CellText text && (end == start || !IsHeading(text))) hasProse |= IsProse(wide[end++]);
            bool endsText = end == wide.Length || wide[end] is not null;
            for (int row = start; row < end; row++) isText[row] = hasProse || endsText || (row == start && IsHeading(wide[row]!));
            start = Math.Max(end, start + 1);
        }

        return isText;
    }

    // For each row the text of its only cell, where that covers the whole width and no other row.
    private static CellText?[] WideRows(GridContent content)
    {
        CellText?[] wide = new CellText?[content.Grid.RowCount];
        for (int i = 0; i < content.Texts.Length; i++)
        {
            GridCell cell = content.Grid.Cells[i];
            if (cell is { Column: 0, RowSpan: 1 } && cell.ColumnSpan == content.Grid.ColumnCount) wide[cell.Row] = content.Texts[i];
        }

        return wide;
    }

    private static bool IsHeading(CellText text) =>
        text.Lines.Count == 1 && Enumerators.Begins(text.Text) && text.Text.AsSpan(0, Math.Min(4, text.Text.Length)).Contains('、');

    private static bool IsProse(CellText? text) =>
        text is not null && text.Lines.Exists(line => line.Characters >= LeastProse && line.Text.Contains('。', StringComparison.Ordinal));
}
