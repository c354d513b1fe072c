using DisclosureParser.Templates;

namespace FixtureGenerator.Forms;

/// <summary>The second table: blocks below each other, each with its caption and its own head, on one grid.</summary>
internal static class ProactiveGrid
{
    public static FormGrid Build(TemplateTable table, string head, Func<string, FormLine, string> value)
    {
        bool isTrial = table.Blocks.Any(block => block.Columns.Leaves.Length == 2);
        int width = isTrial ? 5 : 4, at = 0;
        List<FormCell> cells = [];
        foreach (TableBlock block in table.Blocks)
        {
            int[] spans = Spans(block.Columns.Leaves.Length, isTrial);
            cells.Add(new FormCell(at++, 0, block.Caption!.Label, CellKind.Head, 1, width));
            cells.Add(new FormCell(at, 0, head, CellKind.Head));
            Row(at++, column => new FormCell(0, 0, column.Label, CellKind.Head));
            foreach (FormLine row in FormLine.Rows(block.Rows))
            {
                cells.Add(new FormCell(at, 0, row.Label, CellKind.Label));
                Row(at++, column => new FormCell(0, 0, value(row.Key, column), CellKind.Value) { Key = $"{table.Key}.{row.Key}@{column.Key}" });
            }

            void Row(int row, Func<FormLine, FormCell> cell)
            {
                int place = 1;
                foreach ((FormLine column, int span) in FormLine.Columns(block.Columns).Zip(spans))
                {
                    cells.Add(cell(column) with { Row = row, Column = place, ColumnSpan = span });
                    place += span;
                }
            }
        }

        return new FormGrid(table.Key, 0, [.. cells]);
    }

    // The trial form's blocks shift their columns against each other.
    private static int[] Spans(int columns, bool isTrial) => (columns, isTrial) switch
    {
        (1, _) => [3],
        (2, _) => [1, 3],
        (_, true) => [1, 2, 1],
        _ => [1, 1, 1],
    };
}
