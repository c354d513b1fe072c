using AngleSharp.Dom;
using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Html;

/// <summary>What one walk over a page gives: drafts in reading order and the elements they came out of.</summary>
/// <param name="Drafts">Everything the page prints, and what it hides.</param>
/// <param name="Root">The region of the whole page.</param>
/// <param name="Frames">Frames, which are not followed.</param>
/// <param name="FlattenedTable">The first table nested too deep, or null.</param>
/// <param name="Embedded">What the page shows out of other documents.</param>
internal sealed record PageContent(List<BlockDraft> Drafts, Region Root, int Frames, IElement? FlattenedTable, EmbeddedContent Embedded)
{
    /// <summary>Characters that are written and not seen.</summary>
    public required int HiddenCharacters { get; init; }
}

/// <summary>
/// Walks a page once and cuts it into drafts. Recursive, which the parser's cap on depth bounds; children are taken by
/// index, because asking a node for its next sibling searches the parent's list each time.
/// </summary>
internal sealed class PageWalk
{
    private const int ShortLine = 40;
    private const int HiddenInline = 100;
    private const int LeastCells = 4;

    private readonly DocumentLimits _limits;
    private readonly CancellationToken _cancellation;
    private readonly EmbeddedContent _embedded;
    private readonly List<BlockDraft> _drafts = [];
    private readonly List<PictureDraft> _pictures = [];
    private readonly InlineText _text = new();
    private IElement? _hiddenIn, _flattened;
    private int _tableDepth, _frames, _hidden;

    private PageWalk(DocumentLimits limits, CancellationToken cancellation) =>
        (_limits, _cancellation, _embedded) = (limits, cancellation, new EmbeddedContent(limits, cancellation));

    public static PageContent Over(IElement body, DocumentLimits limits, CancellationToken cancellation)
    {
        PageWalk walk = new(limits, cancellation);
        Region root = new(body, 0);
        walk.Children(body, new InlineState(body, false, null, false, null).Into(body, isBlock: true), root);
        walk.Flush(null);
        root.End = walk._drafts.Count;
        return new PageContent(walk._drafts, root, walk._frames, walk._flattened, walk._embedded) { HiddenCharacters = walk._hidden + walk._text.HiddenCharacters };
    }

    private void Children(IElement parent, InlineState state, Region region)
    {
        INodeList children = parent.ChildNodes;
        for (int i = 0; i < children.Length; i++)
        {
            if (children[i] is IText text) _text.Append(text.Data, state);
            else if (children[i] is IElement element) Enter(element, state, region);
        }
    }

    private void Enter(IElement element, InlineState state, Region parent)
    {
        string name = element.LocalName;
        if (name == "br") _text.Break(element);
        else if (_embedded.Written(element) is IElement written) Written(written, element, state, parent);
        else if (ElementKinds.IsFrame(name)) Leave(element);
        else if (ElementKinds.IsPicture(name)) Picture(element, state);
        else if (ElementKinds.IsUnread(name) || EmbeddedContent.IsBare(element)) Leave(element);
        else Region(element, state, parent);
    }

    private void Written(IElement written, IElement element, InlineState state, Region parent)
    {
        Flush(state.Block);
        Region region = new(element, _drafts.Count);
        Children(written, state.Into(element, isBlock: true), region);
        Flush(element);
        region.End = _drafts.Count;
        if (region.End > region.Start) parent.Children.Add(region);
    }

    private void Leave(IElement element)
    {
        if (ElementKinds.IsFrame(element.LocalName)) _frames++;
        if (_hiddenIn is null && (EmbeddedContent.IsBare(element) || !Visibility.IsHidden(element))) _embedded.Leave(element, _drafts.Count + (_text.IsEmpty ? 0 : 1));
    }

    private void Region(IElement element, InlineState state, Region parent)
    {
        string name = element.LocalName;
        bool isBlock = InlineStyle.Of(element).IsBlock ?? ElementKinds.IsBlock(name);
        bool isHidden = _hiddenIn is null && Visibility.IsHidden(element);
        if (isHidden && !isBlock && element.TextContent.Length < HiddenInline) return;
        if (!isBlock && InlineMarkup.IsStruckOut(element)) return;
        if (InlineMarkup.RaisedMark(element, _text) is string mark)
        {
            _text.Append(mark, state.Block, state.IsBold, state.Link, state.KeepsLines);
            return;
        }

        isBlock |= isHidden;
        if (isBlock) Flush(state.Block);
        if (isHidden) _hiddenIn = element;
        Region region = new(element, _drafts.Count);
        InlineState inside = state.Into(element, isBlock);
        if (name == "li") _text.Marker = state.Numbering?.Marker(element) ?? "";
        if (_hiddenIn is null && _embedded.LeaveShadow(element, _drafts.Count)) _text.Marker = "";
        else if (TableMarkup.IsTable(element)) Table(element, inside, region);
        else Children(element, inside, region);

        // An inline element with blocks inside (font around a whole article) ends its text with itself, as a block does.
        if (isBlock || _drafts.Count > region.Start) Flush(isBlock ? element : state.Block);
        if (name == "li") _text.Marker = "";
        if (isHidden) _hiddenIn = null;
        region.End = _drafts.Count;
        if (region.End > region.Start) parent.Children.Add(region);
    }

    private void Table(IElement table, InlineState state, Region region)
    {
        _cancellation.ThrowIfCancellationRequested();
        // Below the limit only tables without tables in them are looked at as data: each cell is still read once.
        if (_tableDepth >= _limits.MaxTableNesting && HasTableInside(table))
        {
            if (HoldsText(table)) _flattened ??= table;
            Children(table, state, region);
            return;
        }

        GridContent content = GridContent.Of(table, _limits);
        if (TableKind.IsData(content))
        {
            foreach (CellText cell in content.Texts) _hidden += cell.HiddenCharacters;
            Caption(table, state, region);
            foreach (TablePart part in SectionRows.Split(content))
            {
                if (part.Text is CellText text) Paragraphs(text.Lines, null);
                else if (part.Table is { Grid.Cells.Count: > 0 } rows) Add(new TableDraft(rows) { Place = FirstRow(table, content, rows), Block = table, HiddenIn = _hiddenIn });
            }

            return;
        }

        _tableDepth++;
        Children(table, state, region);
        _tableDepth--;
    }

    private static bool HasTableInside(IElement table)
    {
        foreach (IElement element in table.Descendants<IElement>())
            if (TableMarkup.IsTable(element)) return true;
        return false;
    }

    /// <summary>Cells of its own with words in them, beside the tables that it arranges.</summary>
    private static bool HoldsText(IElement table) =>
        TableMarkup.Groups(table).SelectMany(rows => rows).SelectMany(row => row.Cells)
            .Count(cell => !string.IsNullOrWhiteSpace(cell.TextContent) && !HasTableInside(cell)) >= LeastCells;

    // A part of a table is placed at its first row, the whole table at itself.
    private static IElement FirstRow(IElement table, GridContent whole, GridContent part) =>
        ReferenceEquals(whole, part) ? table : part.Grid.Cells[0].Element.ParentElement ?? table;

    private void Caption(IElement table, InlineState state, Region region)
    {
        foreach (IElement outside in TableMarkup.Outside(table))
            if (!ElementKinds.IsUnread(outside.LocalName) && !Visibility.IsHidden(outside)) Region(outside, state, region);
    }

    private void Picture(IElement element, InlineState state)
    {
        if (Visibility.IsHidden(element) || !PictureSize.IsContent(element)) return;
        string? alternative = element.GetAttribute("alt")?.Trim();
        _pictures.Add(new PictureDraft
        {
            Place = element,
            Block = element,
            HiddenIn = _hiddenIn,
            Description = string.IsNullOrEmpty(alternative) ? null : alternative,
            Size = PictureSize.Of(element),
        });
    }

    private void Flush(IElement? block)
    {
        if (!_text.IsEmpty) Paragraphs(_text.Take(), block);
        else _text.Take();
        foreach (PictureDraft picture in _pictures) Add(picture);
        _pictures.Clear();
    }

    private void Paragraphs(List<TextLine> lines, IElement? block)
    {
        if (lines.Count == 0) return;
        int? level = HeadingLevel(lines[0].Block);
        if (lines.Count > 1 && (level is not null || IsTitleInLines(lines, block)))
        {
            Add(Paragraph(string.Join('\n', lines.Select(line => line.Text)), lines, level));
            return;
        }

        foreach (TextLine line in lines) Add(Paragraph(line.Text, [line], level));
    }

    // A centred text of a few short lines is one title broken by hand; a longer one is an article set with line breaks.
    private static bool IsTitleInLines(List<TextLine> lines, IElement? block) =>
        lines.Count <= 3 && block is not null && IsCentred(block) && lines.TrueForAll(line => line.Characters <= ShortLine);

    private static bool IsCentred(IElement element) =>
        element.LocalName == "center" || InlineStyle.Of(element)["text-align"] == "center"
        || string.Equals(element.GetAttribute("align"), "center", StringComparison.OrdinalIgnoreCase);

    private static int? HeadingLevel(IElement block)
    {
        for (IElement? element = block; element is not null; element = element.ParentElement)
        {
            if (ElementKinds.HeadingLevel(element.LocalName) is int level) return level;
            if (element.LocalName is "body" or "table" or "ul" or "ol" or "article" or "section") return null;
        }

        return null;
    }

    private ParagraphDraft Paragraph(string text, List<TextLine> lines, int? level)
    {
        int characters = 0, bold = 0, linked = 0, links = 0;
        foreach (TextLine line in lines)
        {
            characters += line.Characters;
            bold += line.BoldCharacters;
            linked += line.LinkCharacters;
            links += line.Links;
        }

        return new ParagraphDraft(text, characters, linked, links)
        {
            Place = lines[0].Place,
            Block = lines[0].Block,
            HiddenIn = _hiddenIn,
            OutlineLevel = level,
            IsEmphasized = bold >= characters,
        };
    }

    private void Add(BlockDraft draft)
    {
        _drafts.Add(draft);
        if ((_drafts.Count & 255) == 0) _cancellation.ThrowIfCancellationRequested();
    }
}
