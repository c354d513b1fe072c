using System.Globalization;
using DisclosureParser.Documents;
using DisclosureParser.Text;

namespace DisclosureParser.Recognition.Tables;

/// <summary>
/// Takes the numbers off the lines of a table (序号, 行次): a first or last column that counts one further from row to row.
/// No column of figures does, and read as figures they would be wrong ones.
/// </summary>
internal static class LineNumbers
{
    private const int LeastRows = 5;
    private const int LongestNumberHead = 2;

    public static Table Without(Table table)
    {
        if (table.IsPacked || table.ColumnCount < 3) return table;
        if (ColumnNumbers(table) is { Count: > 0 } counted) return table with { Cells = [.. table.Cells.Where(cell => !counted.Contains(cell))] };
        foreach (int column in (ReadOnlySpan<int>)[0, table.ColumnCount - 1])
        {
            List<TableCell> numbers = Numbers(table, column);
            if (!Counts(numbers)) continue;
            HashSet<TableCell> dropped = new(numbers, ReferenceEqualityComparer.Instance);
            return table with { Cells = [.. table.Cells.Where(cell => !dropped.Contains(cell))] };
        }

        return table;
    }

    /// <summary>A row that numbers the columns (甲 1 2 3 …), every place of it counted.</summary>
    private static HashSet<TableCell> ColumnNumbers(Table table)
    {
        HashSet<TableCell> counted = new(ReferenceEqualityComparer.Instance);
        foreach (IGrouping<int, TableCell> row in table.Cells.GroupBy(cell => cell.RowIndex))
        {
            if (!Counts([.. row.Where(cell => Number(cell) is not null)])) continue;
            if (row.All(cell => Number(cell) is not null || ComparableText.Of(cell.Text).Length <= LongestNumberHead)) counted.UnionWith(row);
        }

        return counted;
    }

    private static List<TableCell> Numbers(Table table, int column)
    {
        List<TableCell> numbers = [];
        foreach (TableCell cell in table.Cells)
        {
            if (cell.ColumnIndex == column && cell.ColumnSpan == 1 && Number(cell) is not null) numbers.Add(cell);
        }

        return numbers;
    }

    private static bool Counts(List<TableCell> numbers)
    {
        if (numbers.Count < LeastRows || Number(numbers[0]) is not (0 or 1)) return false;
        for (int i = 1; i < numbers.Count; i++)
        {
            if (Number(numbers[i]) != Number(numbers[i - 1]) + 1) return false;
        }

        return true;
    }

    private static int? Number(TableCell cell)
    {
        string text = ComparableText.Of(cell.Text);
        return text.Length is > 0 and <= 3 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
    }
}
