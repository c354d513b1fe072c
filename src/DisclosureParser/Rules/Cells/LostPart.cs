using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Cells;

/// <summary>A row or column of the form that a table does not print.</summary>
/// <param name="Subject">Its key.</param>
/// <param name="Words">What the form calls it.</param>
/// <param name="Location">Its nearest neighbour that is printed.</param>
internal sealed record LostPart(string Subject, string Words, SourceLocation Location)
{
    /// <summary>The rows that a table does not print.</summary>
    public static IEnumerable<LostPart> Rows(TemplateTable form, StatutoryTable table) =>
        from block in form.Blocks
        from row in block.Rows.Leaves
        where IsRowLost(block, row, table)
        select new LostPart($"{table.Key}.{row.Path}", $"“{row.PrintedLabel}”行", PlaceOf(table, row.Path, block.Columns.Leaves[0].Key));

    /// <summary>The columns that a table does not print, although it prints rows of their block.</summary>
    public static IEnumerable<LostPart> Columns(TemplateTable form, StatutoryTable table)
    {
        foreach (TableBlock block in form.Blocks)
        {
            ImmutableArray<AxisItem> rows = [.. block.Rows.All.Where(row => !IsRowLost(block, row, table))];
            if (rows.IsEmpty) continue;
            foreach (AxisItem column in block.Columns.Leaves)
            {
                if (rows.All(row => !IsPrinted(table, row, column)))
                    yield return new LostPart($"{table.Key}@{column.Key}", $"“{column.PrintedLabel}”列", PlaceOf(table, rows[0].Path, column.Key));
            }
        }
    }

    private static bool IsRowLost(TableBlock block, AxisItem row, StatutoryTable table) =>
        block.Columns.Leaves.All(column => !IsPrinted(table, row, column));

    private static bool IsPrinted(StatutoryTable table, AxisItem row, AxisItem column) =>
        table.Find(row.Path, column.Key) is { State: not FigureState.Missing };

    private static SourceLocation PlaceOf(StatutoryTable table, string row, string column) => table.Find(row, column)?.Location ?? table.Location;
}
