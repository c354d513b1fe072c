using DisclosureParser.Documents;

namespace DisclosureParser.Recognition.Tables;

/// <summary>Puts together again what some converters print as a table of its own for each row.</summary>
internal static class RowByRow
{
    /// <summary>The blocks, with one table in place of a run of one-row tables of the same width.</summary>
    public static IEnumerable<Block> Join(IReadOnlyList<Block> blocks)
    {
        for (int at = 0; at < blocks.Count;)
        {
            int end = at;
            while (end < blocks.Count && IsRow(blocks[end]) && IsAlike((Table)blocks[at], (Table)blocks[end])) end++;
            yield return end - at < 2 ? blocks[at] : Join(blocks, at, end);
            at = Math.Max(end, at + 1);
        }
    }

    private static bool IsRow(Block block) => block is Table { RowCount: 1, Role: BlockRole.Body };

    private static bool IsAlike(Table first, Table other) =>
        first.ColumnCount == other.ColumnCount && first.IsPacked == other.IsPacked && first.Evidence == other.Evidence;

    private static Table Join(IReadOnlyList<Block> blocks, int from, int to)
    {
        Table first = (Table)blocks[from];
        return first with
        {
            RowCount = to - from,
            Cells = [.. Enumerable.Range(from, to - from).SelectMany(i => ((Table)blocks[i]).Cells.Select(cell => cell with { RowIndex = i - from }))],
        };
    }
}
