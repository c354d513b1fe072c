using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Docx;

/// <summary>Gives blocks of one document their places in another.</summary>
internal static class FragmentBlocks
{
    /// <summary>The block as one of the document that puts it in.</summary>
    /// <param name="block">A block of the fragment.</param>
    /// <param name="index">Its index from now on.</param>
    /// <param name="part">The part that holds the fragment.</param>
    /// <param name="role">What the text around it is.</param>
    public static Block Moved(Block block, int index, string part, BlockRole role)
    {
        // A fragment has no frame of a page around it: all of it was put in.
        Block moved = block with { Location = Place(block.Location, index, part), Role = block.Role == BlockRole.Note ? BlockRole.Note : role };
        return moved is Table table
            ? table with { Cells = [.. table.Cells.Select(cell => cell with { Location = Place(cell.Location, index, part) })] }
            : moved;
    }

    private static SourceLocation Place(SourceLocation own, int index, string part) => new(
        own.Path with { BlockIndex = index },
        own.Anchor switch
        {
            PartAnchor inner => inner with { Part = $"{part}/{inner.Part}" },
            LineAnchor { Selector: { } selector } => new PartAnchor(part, selector),
            _ => new PartAnchor(part, ""),
        });
}
