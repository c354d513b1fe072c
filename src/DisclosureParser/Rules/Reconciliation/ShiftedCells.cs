using System.Collections.Immutable;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Reconciliation;

/// <summary>A table with some cells moved back to where they may belong.</summary>
internal sealed class ShiftedCells
{
    private readonly Dictionary<(string Row, string Column), Figure> _moved = [];

    private ShiftedCells(string chinese, string english, IReadOnlyList<Figure> cells)
    {
        Chinese = chinese;
        English = english;
        Cells = cells;
    }

    /// <summary>What seems to have happened, in the words of the form.</summary>
    public string Chinese { get; }

    /// <summary>The same in English.</summary>
    public string English { get; }

    /// <summary>The cells concerned, as printed.</summary>
    public IReadOnlyList<Figure> Cells { get; }

    /// <summary>The figure at a place, where it changed.</summary>
    public Figure? Find(string row, string column) => _moved.GetValueOrDefault((row, column));

    /// <summary>Every way to move one row by a column, to join two digits of a row, or to move rows by one.</summary>
    public static IEnumerable<ShiftedCells> Of(TemplateTable form, StatutoryTable table)
    {
        foreach (TableBlock block in form.Blocks)
        {
            ImmutableArray<AxisItem> columns = block.Columns.Leaves;
            (AxisItem Row, Figure[] Cells)[] rows = [.. block.Rows.Leaves.Select(row => (row, RowOf(table, row, columns))).Where(row => row.Item2.Length == columns.Length)];
            // Only sums down the columns tell where a row's numbers belong once its own total is lost.
            bool hasColumnSums = form.Checks.Any(check => check.Each == CheckAxis.Column);
            foreach ((AxisItem row, Figure[] cells) in rows)
            {
                foreach (ShiftedCells joined in Joined(row, cells, columns, hasColumnSums)) yield return joined;
                if (!hasColumnSums || cells.All(IsEmpty)) continue;
                foreach (ShiftedCells inside in Inside(row, cells, columns)) yield return inside;
                if (IsEmpty(cells[0]))
                    yield return Along(row, cells, columns, [.. cells[1..], Lost(cells[^1])], "向右错了一列", "one column to the right");
                if (IsEmpty(cells[^1]))
                    yield return Along(row, cells, columns, [cells[^1], .. cells[..^1]], "向左错了一列", "one column to the left");
            }

            if (!hasColumnSums) continue;
            for (int first = 0; first + 1 < rows.Length; first++)
            {
                foreach (int last in new[] { first + 1, rows.Length - 1 }.Distinct())
                {
                    if (rows[first].Cells.All(IsEmpty)) yield return Down(rows[first..(last + 1)], columns, up: true);
                    if (rows[last].Cells.All(IsEmpty)) yield return Down(rows[first..(last + 1)], columns, up: false);
                }
            }
        }
    }

    private static IEnumerable<ShiftedCells> Joined(AxisItem row, Figure[] cells, ImmutableArray<AxisItem> columns, bool hasColumnSums)
    {
        for (int i = 0; i + 1 < cells.Length && !columns[i + 1].IsTotal; i++)
        {
            if (!IsDigit(cells[i]) || !IsDigit(cells[i + 1])) continue;
            Figure whole = cells[i] with { Value = cells[i].Value * 10 + cells[i + 1].Value }, none = cells[i] with { Value = 0 };
            string number = SumWords.Number(whole.Value!.Value);
            string chinese = $"“{row.PrintedLabel}”行相邻两格{cells[i].Text}、{cells[i + 1].Text}疑似应为一个数{number}";
            string english = $"in row “{row.PrintedLabel}” the adjacent cells {cells[i].Text} and {cells[i + 1].Text} seem to be one number, {number}";
            yield return new ShiftedCells(chinese, english, cells[i..(i + 2)]).With(row, columns, [.. cells[..i], whole, none, .. cells[(i + 2)..]]);
            yield return new ShiftedCells(chinese, english, cells[i..(i + 2)]).With(row, columns, [.. cells[..i], none, whole, .. cells[(i + 2)..]]);
            if (hasColumnSums)
                yield return new ShiftedCells(chinese, english, cells[i..]).With(row, columns, [.. cells[..i], whole, .. cells[(i + 2)..], Lost(cells[^1])]);
        }
    }

    // The numbers stand one column off, and their total where it belongs.
    private static IEnumerable<ShiftedCells> Inside(AxisItem row, Figure[] cells, ImmutableArray<AxisItem> columns)
    {
        if (cells.Length < 3 || !columns[^1].IsTotal) yield break;
        if (IsEmpty(cells[0])) yield return Along(row, cells, columns, [.. cells[1..^1], cells[0], cells[^1]], "向右错了一列", "one column to the right");
        if (IsEmpty(cells[^2])) yield return Along(row, cells, columns, [cells[^2], .. cells[..^2], cells[^1]], "向左错了一列", "one column to the left");
    }

    private static ShiftedCells Along(AxisItem row, Figure[] cells, ImmutableArray<AxisItem> columns, Figure[] moved, string chinese, string english) =>
        new ShiftedCells($"“{row.PrintedLabel}”行的数字疑似{chinese}", $"the numbers of row “{row.PrintedLabel}” seem to stand {english}", cells)
            .With(row, columns, moved);

    private static ShiftedCells Down((AxisItem Row, Figure[] Cells)[] rows, ImmutableArray<AxisItem> columns, bool up)
    {
        AxisItem from = rows[0].Row, to = rows[^1].Row;
        ShiftedCells shifted = new(
            $"“{from.PrintedLabel}”行至“{to.PrintedLabel}”行的数字疑似向{(up ? "下" : "上")}错了一行",
            $"the numbers from row “{from.PrintedLabel}” to row “{to.PrintedLabel}” seem to stand one row too {(up ? "low" : "high")}",
            [.. rows.SelectMany(row => row.Cells).Where(cell => !IsEmpty(cell))]);
        for (int i = 0; i < rows.Length; i++)
        {
            int source = up ? (i + 1) % rows.Length : (i + rows.Length - 1) % rows.Length;
            shifted.With(rows[i].Row, columns, rows[source].Cells);
        }

        return shifted;
    }

    private ShiftedCells With(AxisItem row, ImmutableArray<AxisItem> columns, Figure[] cells)
    {
        for (int i = 0; i < columns.Length; i++) _moved[(row.Path, columns[i].Key)] = cells[i];
        return this;
    }

    private static Figure[] RowOf(StatutoryTable table, AxisItem row, ImmutableArray<AxisItem> columns) =>
        [.. columns.Select(column => table.Find(row.Path, column.Key)).OfType<Figure>().Where(figure => figure.State is not (FigureState.Missing or FigureState.Unreadable))];

    private static bool IsEmpty(Figure figure) => figure.Value is null or 0;

    private static bool IsDigit(Figure figure) => figure.Value is >= 1 and <= 9 && figure.Value == decimal.Truncate(figure.Value.Value);

    private static Figure Lost(Figure total) => total with { State = FigureState.Missing, Value = null };
}
