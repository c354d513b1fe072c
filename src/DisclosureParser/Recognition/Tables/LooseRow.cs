using DisclosureParser.Documents;
using DisclosureParser.Templates;

namespace DisclosureParser.Recognition.Tables;

/// <summary>
/// Doubts about rows whose cells nothing but gaps tells apart: a blank may have left no gap, a number may have got one, and
/// values may have slipped to another row. Such a row is believed where nothing contradicts it.
/// </summary>
internal static class LooseRow
{
    /// <summary>The rows of a table are such.</summary>
    public static bool IsIn(Table table) => table is { IsPacked: true, Evidence: GridEvidence.Alignment };

    /// <summary>More numbers than there are heads: those of two rows, so that other rows may hold what is not theirs.</summary>
    public static bool IsOverfull(IReadOnlyList<TableCell> values, List<Head> heads) =>
        heads.Count > 0 && values.Count(cell => FigureReader.Read(cell.Text).State == FigureState.Number) > heads.Count;

    /// <summary>The total that the row prints is not that of its values. A row that lacks columns of the form says nothing.</summary>
    public static bool IsContradicted(TemplateTable form, AxisItem? labelled, IReadOnlyList<TableCell?> values, List<Head> heads)
    {
        foreach (IGrouping<AxisItem?, (Head Head, decimal? Value)> row in heads
            .Select((head, i) => (Head: head, values[i] is TableCell cell ? FigureReader.Read(cell.Text).Value : null))
            .GroupBy(cell => cell.Head.Row ?? labelled))
        {
            (Head Head, decimal? Value)[] totals = [.. row.Where(cell => cell.Head.Column is { IsTotal: true })];
            (Head Head, decimal? Value)[] parts = [.. row.Where(cell => cell.Head.Column is { IsTotal: false } && cell.Head.Match != LabelMatch.Subtotal)];
            if (totals is not [{ Value: decimal total }] || !form.Blocks.Any(block => block.Columns.Leaves.Count(column => !column.IsTotal) == parts.Length)) continue;
            if (total != parts.Sum(cell => cell.Value ?? 0)) return true;
        }

        return false;
    }
}
