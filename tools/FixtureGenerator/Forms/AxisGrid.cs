using System.Collections.Immutable;

namespace FixtureGenerator.Forms;

/// <summary>Lays trees of rows and columns out as a grid with spans, as the form prints its third table.</summary>
internal sealed class AxisGrid(string table, Func<string, FormLine, string?> value)
{
    private readonly List<FormCell> _cells = [];

    /// <summary>The grid, with a corner above the row labels and, where given, a head above all columns.</summary>
    public FormGrid Build(ImmutableArray<FormLine> rows, ImmutableArray<FormLine> columns, string corner, string? above)
    {
        int labels = rows.Max(row => row.Depth);
        int first = above is null ? 0 : 1;
        int heads = first + columns.Max(column => column.Depth);
        _cells.Add(new FormCell(0, 0, corner, CellKind.Head, heads, labels));
        if (above is not null) _cells.Add(new FormCell(0, labels, above, CellKind.Head, 1, columns.Sum(column => column.Width)));
        Heads(columns, first, labels, heads);
        Rows(rows, heads, 0, labels, [.. columns.SelectMany(column => column.Leaves)]);
        return new FormGrid(table, heads, [.. _cells]);
    }

    private void Heads(ImmutableArray<FormLine> columns, int row, int at, int end)
    {
        foreach (FormLine column in columns)
        {
            _cells.Add(new FormCell(row, at, column.Label, CellKind.Head, column.IsLeaf ? end - row : 1, column.Width));
            Heads(column.Children, row + 1, at, end);
            at += column.Width;
        }
    }

    private void Rows(ImmutableArray<FormLine> rows, int at, int level, int labels, ImmutableArray<FormLine> columns)
    {
        foreach (FormLine row in rows)
        {
            _cells.Add(new FormCell(at, level, row.Label, CellKind.Label, row.Width, row.IsLeaf ? labels - level : 1));
            if (row.IsLeaf)
            {
                for (int i = 0; i < columns.Length; i++)
                {
                    if (value(row.Key, columns[i]) is string text)
                        _cells.Add(new FormCell(at, labels + i, text, CellKind.Value) { Key = $"{table}.{row.Key}@{columns[i].Key}" });
                }
            }

            Rows(row.Children, at, level + 1, labels, columns);
            at += row.Width;
        }
    }
}
