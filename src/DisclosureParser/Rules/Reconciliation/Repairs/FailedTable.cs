using System.Collections.Immutable;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Reconciliation.Repairs;

/// <summary>A table some of whose sums fail, as the search for an explanation looks at it.</summary>
/// <param name="Form">The table of the form.</param>
/// <param name="Table">The table as printed.</param>
/// <param name="Failed">The sums that fail.</param>
internal sealed record FailedTable(TemplateTable Form, StatutoryTable Table, ImmutableArray<Sum> Failed)
{
    /// <summary>Each block's columns, and its rows whose cells were all read.</summary>
    public IEnumerable<(ImmutableArray<AxisItem> Columns, ImmutableArray<(AxisItem Row, Figure[] Cells)> Rows)> Blocks()
    {
        foreach (TableBlock block in Form.Blocks)
        {
            ImmutableArray<AxisItem> columns = block.Columns.Leaves;
            yield return (columns, [.. block.Rows.Leaves.Select(row => (row, Cells(row, columns))).Where(row => row.Item2.Length == columns.Length)]);
        }
    }

    /// <summary>The row's own sum fails.</summary>
    public bool RowFails(AxisItem row) => Failed.Any(sum => sum.Check.Each == CheckAxis.Row && sum.At.Path == row.Path);

    /// <summary>The two columns of applicants whose sums alone fail, by the same number and in opposite directions, too many first.</summary>
    public (string Over, string Under, decimal By)? OppositeColumns()
    {
        Sum[] columns = [.. Failed.Where(sum => sum.Check.Each == CheckAxis.Column)];
        if (columns.Length < 2 || Failed.Any(sum => sum.Check.Each == CheckAxis.Row)) return null;
        string[] keys = [.. columns.Select(sum => sum.At.Key).Distinct(StringComparer.Ordinal)];
        if (keys.Length != 2 || columns.Any(sum => sum.At.IsTotal)) return null;
        decimal first = columns.First(sum => sum.At.Key == keys[0]).Delta, second = columns.First(sum => sum.At.Key == keys[1]).Delta;
        return first == -second ? (keys[0], keys[1], Math.Abs(first)) : null;
    }

    private Figure[] Cells(AxisItem row, ImmutableArray<AxisItem> columns) =>
        [.. columns.Select(column => Table.Find(row.Path, column.Key)).OfType<Figure>().Where(figure => figure.State is not (FigureState.Missing or FigureState.Unreadable))];
}
