using System.Collections.Immutable;

namespace DisclosureParser.Readers.Docx;

/// <summary>A cell in its place in the grid.</summary>
internal sealed record GridCell(int Row, int Column, int RowSpan, int ColumnSpan, StoryCell Content);

/// <summary>The rows of a table with every span resolved: by row, then column, no two cells over each other.</summary>
/// <param name="RowCount">Number of grid rows.</param>
/// <param name="ColumnCount">Number of grid columns, those that no cell begins or ends at left out.</param>
/// <param name="Cells">The cells that are seen; what is merged into another is not.</param>
/// <param name="IsCertain">The rows agree on the columns; else cells were put in their columns by counting from the left.</param>
internal sealed record TableGrid(int RowCount, int ColumnCount, ImmutableArray<GridCell> Cells, bool IsCertain)
{
    public static TableGrid Resolve(ImmutableArray<StoryRow> rows, ImmutableArray<int> gridWidths)
    {
        List<List<RowCell>> lines = [.. rows.Select(RowCell.Line)];
        // A row that says which columns it leaves out at its end may count them wrong: they are not printed.
        bool agree = Agree(rows, lines) || ColumnEdges.ByCount(rows, lines).EndTogether;
        // Without spans that add up the widths tell which columns a cell covers, as they tell Word.
        ColumnEdges? edges = agree ? ColumnEdges.ByGrid(rows, lines, gridWidths) : ColumnEdges.ByWidth(rows, lines);
        bool certain = agree || edges is not null;
        edges ??= ColumnEdges.ByCount(rows, lines);
        return new TableGrid(rows.Length, edges.ColumnCount, VerticalMerge.Resolve(edges.Place(lines)), certain);
    }

    private static bool Agree(ImmutableArray<StoryRow> rows, List<List<RowCell>> lines)
    {
        int? expected = null;
        for (int i = 0; i < lines.Count; i++)
        {
            int width = rows[i].Before + lines[i].Sum(static cell => cell.Span) + rows[i].After;
            if ((expected ??= width) != width) return false;
        }

        return true;
    }
}

/// <summary>A cell of one row with the cells that the old horizontal merge hides in it.</summary>
internal readonly record struct RowCell(StoryCell Content, int Span, CellWidth? Width)
{
    public static List<RowCell> Line(StoryRow row)
    {
        List<RowCell> line = [];
        foreach (StoryCell cell in row.Cells)
        {
            if (cell.Horizontal == CellMerge.Continue && line.Count > 0 && line[^1].Content.Horizontal == CellMerge.Restart)
                line[^1] = line[^1] with { Span = line[^1].Span + cell.Span, Width = Sum(line[^1].Width, cell.Width) };
            else
                line.Add(new RowCell(cell, cell.Span, cell.Width));
        }

        return line;
    }

    private static CellWidth? Sum(CellWidth? left, CellWidth? right) =>
        left is { } a && right is { } b && a.Unit == b.Unit ? a with { Value = a.Value + b.Value } : null;
}
