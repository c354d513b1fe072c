using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Internals;

namespace DisclosureParser.Readers.Pdf;

/// <summary>Pages into the blocks of the neutral document, with their places on the pages as shown.</summary>
internal sealed class DocumentAssembly
{
    private readonly Dictionary<int, PageTurn> _turns = [];
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly DocumentLimits _limits;
    private readonly double _bodySize;
    private readonly bool _isAllStrong;
    private long _characters;
    private long _cells;

    private DocumentAssembly(IReadOnlyList<PageLayout> pages, IReadOnlyList<FlowItem> body, DocumentLimits limits)
    {
        _limits = limits;
        foreach (PageLayout page in pages) _turns[page.Number] = page.Turn;
        List<Glyph> text = [];
        foreach (FlowItem item in body)
            if (item is LineItem line) text.AddRange(line.Line.Glyphs);
        _bodySize = PrintedGlyphs.UsualSize(text);
        _isAllStrong = text.Count(static glyph => glyph.IsStrong) * 2 > text.Count;
    }

    /// <summary>All blocks in reading order. What stands around the text of a page comes before and behind what starts on it.</summary>
    public static ImmutableArray<Block> Blocks(IReadOnlyList<PageLayout> pages, DocumentLimits limits)
    {
        List<FlowItem> body = [];
        foreach (PageLayout page in pages)
            foreach (FlowItem item in page.Items)
                if (item.Role == BlockRole.Body) body.Add(item);
        DocumentAssembly assembly = new(pages, body, limits);
        ILookup<int, FlowItem> starting = ParagraphBuilding.Build(TableJoining.Join(body)).ToLookup(static item => item.Page);
        foreach (PageLayout page in pages)
        {
            List<FlowItem> around = [.. page.Items.Where(static item => item.Role != BlockRole.Body)];
            assembly.AddAll(around.Where(item => item.Bounds.CenterY() < page.Height / 2));
            assembly.AddAll(starting[page.Number]);
            assembly.AddAll(around.Where(item => item.Bounds.CenterY() >= page.Height / 2));
        }

        return assembly._blocks.ToImmutable();
    }

    private void AddAll(IEnumerable<FlowItem> items)
    {
        foreach (FlowItem item in items)
        {
            if (_blocks.Count >= _limits.MaxBlocks) Throw.LimitExceeded(nameof(DocumentLimits.MaxBlocks), _limits.MaxBlocks, _blocks.Count + 1L);
            Block block = item switch
            {
                LineItem line => Paragraph(new ParagraphItem([line])),
                ParagraphItem paragraph => Paragraph(paragraph),
                TableItem table => Table(table),
                _ => new Picture { Location = Place(item), Width = Math.Round(item.Bounds.Width(), 1), Height = Math.Round(item.Bounds.Height(), 1) },
            };
            _blocks.Add(block with { Role = item.Role });
        }
    }

    private Paragraph Paragraph(ParagraphItem item)
    {
        bool isStrong = !_isAllStrong, isLarge = true;
        foreach (LineItem line in item.Lines)
        {
            isStrong &= line.Line.IsStrong;
            isLarge &= line.Line.Size >= 1.15 * _bodySize;
        }

        return new Paragraph(Counted(ParagraphText.Write(item.Lines))) { Location = Place(item), IsEmphasized = isStrong || isLarge };
    }

    private Table Table(TableItem item)
    {
        PdfTable table = item.Table;
        _cells += table.Cells.Count;
        if (_cells > _limits.MaxDocumentCells) Throw.LimitExceeded(nameof(DocumentLimits.MaxDocumentCells), _limits.MaxDocumentCells, _cells);
        if (table.Cells.Count > _limits.MaxTableCells) Throw.LimitExceeded(nameof(DocumentLimits.MaxTableCells), _limits.MaxTableCells, table.Cells.Count);
        ImmutableArray<TableCell>.Builder cells = ImmutableArray.CreateBuilder<TableCell>(table.Cells.Count);
        foreach (PdfCell cell in table.Cells)
        {
            BlockPath path = new(_blocks.Count, cell.Area.Row, cell.Area.Column);
            cells.Add(new TableCell(
                cell.Area.Row,
                cell.Area.Column,
                Counted(cell.Text),
                new SourceLocation(path, Anchor(cell.Page, cell.Bounds)),
                cell.Area.RowSpan,
                cell.Area.ColumnSpan)
            { HasPicture = cell.HasPicture });
        }

        return new Table(table.RowCount, table.ColumnCount, cells.MoveToImmutable()) { Location = Place(item), Evidence = table.Evidence };
    }

    private string Counted(string text)
    {
        _characters += text.Length;
        if (_characters > _limits.MaxTextCharacters)
            Throw.LimitExceeded(nameof(DocumentLimits.MaxTextCharacters), _limits.MaxTextCharacters, _characters);
        return text;
    }

    private SourceLocation Place(FlowItem item) => new(new BlockPath(_blocks.Count), Anchor(item.Page, item.Bounds));

    private PageAnchor Anchor(int page, Box box) => new(page, _turns[page].Back(box).Rounded());
}
