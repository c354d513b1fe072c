using System.Collections.Immutable;

namespace DisclosureParser.Documents;

/// <summary>What a block is to the document.</summary>
public enum BlockRole
{
    /// <summary>Part of the report's own text.</summary>
    Body,

    /// <summary>Around the text: navigation, page numbers, running heads, related links. Kept, never read as the report.</summary>
    Furniture,

    /// <summary>A footnote or endnote, out of the reading order of the body.</summary>
    Note,
}

/// <summary>One paragraph, table or picture of a <see cref="SourceDocument"/>.</summary>
public abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>Where the block stands. Its path holds the block's own index.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>What the block is to the document; <see cref="BlockRole.Body"/> unless the reader says otherwise.</summary>
    public BlockRole Role { get; init; }
}

/// <summary>A paragraph, or a line that stands alone.</summary>
/// <param name="Text">
/// The text as printed, line breaks inside the paragraph as <c>\n</c>. Spaces that the format would collapse are kept
/// where they stand inside a line (a gap where a number was forgotten is a finding), indentation of the source is not.
/// </param>
/// <param name="OutlineLevel">1 for a top heading, 2 below it …, where the format says so (heading element, style, outline level); else null.</param>
public sealed record Paragraph(string Text, int? OutlineLevel = null) : Block
{
    /// <summary>All of the text is bold or otherwise set apart, which authors use for headings.</summary>
    public bool IsEmphasized { get; init; }
}

/// <summary>A picture. Its content is not read.</summary>
/// <param name="Description">Alternative text, where the file has one.</param>
public sealed record Picture(string? Description = null) : Block
{
    /// <summary>Width in points, where known. Icons and rules are small.</summary>
    public double? Width { get; init; }

    /// <summary>Height in points, where known.</summary>
    public double? Height { get; init; }
}

/// <summary>What told the cells of a table apart: how far its grid can be trusted.</summary>
public enum GridEvidence
{
    /// <summary>Table markup (HTML, DOCX, tagged tables).</summary>
    Markup,

    /// <summary>Ruling lines around the cells.</summary>
    Rulings,

    /// <summary>Delimiters between the cells (pipes, tabs).</summary>
    Delimiters,

    /// <summary>Columns of words that stand under each other. A shift here is our doubt, not the agency's mistake.</summary>
    Alignment,
}

/// <summary>A grid of cells. Spans are resolved: no two cells share a grid position.</summary>
/// <param name="RowCount">Number of grid rows.</param>
/// <param name="ColumnCount">Number of grid columns.</param>
/// <param name="Cells">
/// All cells by row, then column, each listed once at its top-left position. A grid position that no cell covers was not
/// printed. Layout tables (those that hold other tables or whole sections) are not tables: readers give their content as blocks.
/// </param>
public sealed record Table(int RowCount, int ColumnCount, ImmutableArray<TableCell> Cells) : Block
{
    /// <summary>What told the cells apart.</summary>
    public GridEvidence Evidence { get; init; }

    /// <summary>
    /// The spans are lost and the cells of each row are pushed to the left (text copied off a page): a cell's column index is
    /// its ordinal in the row, not a place under a header. Empty cells at the end of a row may stand for spans.
    /// </summary>
    public bool IsPacked { get; init; }
}

/// <summary>One cell of a <see cref="Table"/>.</summary>
/// <param name="RowIndex">0-based grid row of its top edge.</param>
/// <param name="ColumnIndex">0-based grid column of its left edge.</param>
/// <param name="Text">The text as printed; paragraphs and line breaks inside the cell as <c>\n</c>; empty where nothing is printed.</param>
/// <param name="Location">Where the cell stands; its path holds block, row and column.</param>
/// <param name="RowSpan">Number of grid rows covered, at least 1, clipped to the grid.</param>
/// <param name="ColumnSpan">Number of grid columns covered, at least 1, clipped to the grid.</param>
public sealed record TableCell(
    int RowIndex,
    int ColumnIndex,
    string Text,
    SourceLocation Location,
    int RowSpan = 1,
    int ColumnSpan = 1)
{
    /// <summary>The cell holds a picture, so that empty text does not mean an empty cell.</summary>
    public bool HasPicture { get; init; }
}
