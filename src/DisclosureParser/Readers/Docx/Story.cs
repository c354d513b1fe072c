using System.Collections.Immutable;
using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Docx;

/// <summary>A paragraph, table or picture of a part as it is written there, before numbers, grids and block indexes.</summary>
internal abstract record StoryItem(string ElementPath);

/// <summary>A picture and its size in points.</summary>
internal sealed record StoryPicture(string ElementPath, string? Description, double? Width, double? Height) : StoryItem(ElementPath);

/// <summary>Something that is shown and has no text in the file: a program puts it there.</summary>
internal sealed record StoryUnread(string ElementPath) : StoryItem(ElementPath);

/// <summary>Content that stands in a document of its own inside the package.</summary>
/// <param name="ElementPath">Where it is put in.</param>
/// <param name="Part">The part it stands in.</param>
/// <param name="Blocks">Its blocks, with places of their own document.</param>
internal sealed record StoryFragment(string ElementPath, string Part, ImmutableArray<Block> Blocks) : StoryItem(ElementPath);

/// <summary>A paragraph: its runs' text as one, and what hangs on it.</summary>
internal sealed record StoryParagraph(string ElementPath, string? ParagraphId, string Text, ParagraphProperties Properties) : StoryItem(ElementPath)
{
    public bool IsEmphasized { get; init; }

    /// <summary>The paragraph mark is deleted or hidden, so that the next paragraph goes on in the same line.</summary>
    public bool JoinsNext { get; init; }

    /// <summary>Some characters had no meaning outside their font.</summary>
    public bool LostCharacters { get; init; }

    /// <summary>The text with a mark in place of what is too pale to be seen with certainty; null where there is no such thing.</summary>
    public string? CertainText { get; init; }

    /// <summary>Some of the text is seen with certainty.</summary>
    public bool HasCertainText { get; init; }

    /// <summary>Characters that are written and not seen.</summary>
    public int HiddenCharacters { get; init; }

    /// <summary>The table of contents that the text is part of.</summary>
    public Field? Contents { get; init; }

    /// <summary>Pictures in the paragraph and the content of text boxes anchored to it.</summary>
    public ImmutableArray<StoryItem> Anchored { get; init; } = [];
}

/// <summary>A table with its cells in their places.</summary>
internal sealed record StoryTable(string ElementPath, TableGrid Grid) : StoryItem(ElementPath)
{
    /// <summary>Two or more rows and columns: a table for the eye, too.</summary>
    public bool IsGrid => Grid.RowCount > 1 && Grid.ColumnCount > 1;

    /// <summary>A cell holds a real grid, so that this table only lays out a page.</summary>
    public bool HoldsGrid { get; } = Grid.Cells.Any(cell => HasGrid(cell.Content.Items));

    private static bool HasGrid(ImmutableArray<StoryItem> items)
    {
        foreach (StoryItem item in items)
        {
            if (item is StoryTable table && (table.IsGrid || table.HoldsGrid)) return true;
            if (item is StoryFragment fragment && fragment.Blocks.Any(static block => block is Table)) return true;
            if (item is StoryParagraph paragraph && HasGrid(paragraph.Anchored)) return true;
        }

        return false;
    }
}

/// <summary>How a cell goes with the one above it, or to the left of it.</summary>
internal enum CellMerge
{
    None,
    Restart,
    Continue,
}

/// <summary>A cell as it is written.</summary>
internal sealed record StoryCell(string ElementPath, int Span, ImmutableArray<StoryItem> Items)
{
    public CellMerge Vertical { get; init; }

    public CellMerge Horizontal { get; init; }

    /// <summary>Width as written; null where it is left to the layout.</summary>
    public CellWidth? Width { get; init; }
}

/// <summary>A width in the unit it is written in.</summary>
internal readonly record struct CellWidth(int Value, string Unit);

/// <summary>A row as it is written, with the grid columns it leaves out at its ends.</summary>
internal sealed record StoryRow(ImmutableArray<StoryCell> Cells, int Before = 0, int After = 0, CellWidth? BeforeWidth = null);
