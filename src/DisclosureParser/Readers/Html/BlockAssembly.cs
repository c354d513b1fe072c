using System.Collections.Immutable;
using AngleSharp.Dom;
using DisclosureParser.Documents;
using DisclosureParser.Internals;

namespace DisclosureParser.Readers.Html;

/// <summary>Turns the drafts that stay into blocks with their places, and holds the limits on text and cells.</summary>
internal sealed class BlockAssembly(SourcePlaces places, DocumentLimits limits)
{
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private int _cells;
    private long _characters;

    public ImmutableArray<Block> Assemble(List<BlockDraft> drafts)
    {
        foreach (BlockDraft draft in drafts)
        {
            if (draft.IsDropped) continue;
            _blocks.Add(Block(draft));
            if (_blocks.Count > limits.MaxBlocks) Throw.LimitExceeded(nameof(DocumentLimits.MaxBlocks), limits.MaxBlocks, _blocks.Count);
        }

        return _blocks.ToImmutable();
    }

    private Block Block(BlockDraft draft)
    {
        SourceLocation location = new(new BlockPath(_blocks.Count), places.Anchor(draft.Place, draft.Block));
        switch (draft)
        {
            case ParagraphDraft paragraph:
                Spend(paragraph.Text);
                return new Paragraph(paragraph.Text, paragraph.OutlineLevel) { Location = location, Role = draft.Role, IsEmphasized = paragraph.IsEmphasized };
            case PictureDraft picture:
                return new Picture(picture.Description)
                {
                    Location = location,
                    Role = draft.Role,
                    Width = picture.Size.WidthInPoints,
                    Height = picture.Size.HeightInPoints,
                };
            case TableDraft table:
                TableGrid grid = table.Content.Grid;
                return new Table(grid.RowCount, grid.ColumnCount, Cells(table)) { Location = location, Role = draft.Role, Evidence = GridEvidence.Markup };
            default:
                throw new InvalidOperationException($"No block for {draft.GetType().Name}.");
        }
    }

    private ImmutableArray<TableCell> Cells(TableDraft table)
    {
        TableGrid grid = table.Content.Grid;
        _cells += grid.Cells.Count;
        if (_cells > limits.MaxDocumentCells) Throw.LimitExceeded(nameof(DocumentLimits.MaxDocumentCells), limits.MaxDocumentCells, _cells);

        Dictionary<IElement, int> rows = SourcePlaces.Rows(table.Block);
        ImmutableArray<TableCell>.Builder cells = ImmutableArray.CreateBuilder<TableCell>(grid.Cells.Count);
        for (int i = 0; i < grid.Cells.Count; i++)
        {
            GridCell cell = grid.Cells[i];
            CellText text = table.Content.Texts[i];
            Spend(text.Text);
            int row = rows.GetValueOrDefault(cell.Element.ParentElement!, 1);
            cells.Add(new TableCell(
                cell.Row,
                cell.Column,
                text.Text,
                new SourceLocation(new BlockPath(_blocks.Count, cell.Row, cell.Column), places.Anchor(table.Block, cell.Element, row)),
                cell.RowSpan,
                cell.ColumnSpan)
            {
                HasPicture = text.HasPicture,
            });
        }

        return cells.MoveToImmutable();
    }

    private void Spend(string text)
    {
        _characters += text.Length;
        if (_characters > limits.MaxTextCharacters) Throw.LimitExceeded(nameof(DocumentLimits.MaxTextCharacters), limits.MaxTextCharacters, _characters);
    }
}
