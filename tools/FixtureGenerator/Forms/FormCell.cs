namespace FixtureGenerator.Forms;

/// <summary>What a printed cell is.</summary>
internal enum CellKind
{
    /// <summary>A column's label, a caption, a note.</summary>
    Head,

    /// <summary>A row's label.</summary>
    Label,

    /// <summary>A figure.</summary>
    Value,
}

/// <summary>A printed cell at its place in the grid.</summary>
internal sealed record FormCell(int Row, int Column, string Text, CellKind Kind, int RowSpan = 1, int ColumnSpan = 1)
{
    /// <summary>The figure's key, for a value.</summary>
    public string? Key { get; init; }

    public bool Covers(int row, int column) => Row <= row && row < Row + RowSpan && Column <= column && column < Column + ColumnSpan;
}
