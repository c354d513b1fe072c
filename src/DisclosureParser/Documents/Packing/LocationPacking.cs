namespace DisclosureParser.Documents.Packing;

/// <summary>Packs places. A byte in front says which parts follow.</summary>
internal static class LocationPacking
{
    private const int HasRow = 1, HasColumn = 2, HasSpan = 4, AnchorShift = 3, Kinds = 32;
    private const int NoAnchor = 0, OnPage = 1, InPart = 2, OnLine = 3;

    public static void Write(PackWriter pack, SourceLocation location)
    {
        BlockPath path = location.Path;
        int anchor = location.Anchor switch { null => NoAnchor, PageAnchor => OnPage, PartAnchor => InPart, _ => OnLine };
        pack.Byte((path.RowIndex is null ? 0 : HasRow) | (path.ColumnIndex is null ? 0 : HasColumn) | (path.Span is null ? 0 : HasSpan) | (anchor << AnchorShift));
        pack.Number(path.BlockIndex);
        if (path.RowIndex is int row) pack.Number(row);
        if (path.ColumnIndex is int column) pack.Number(column);
        if (path.Span is TextSpan span)
        {
            pack.Number(span.Start);
            pack.Number(span.End);
        }

        Write(pack, location.Anchor);
    }

    public static SourceLocation Read(ref PackReader pack)
    {
        int parts = pack.Kind(Kinds);
        BlockPath path = new(pack.Number());
        if ((parts & HasRow) != 0) path = path with { RowIndex = pack.Number() };
        if ((parts & HasColumn) != 0) path = path with { ColumnIndex = pack.Number() };
        if ((parts & HasSpan) != 0) path = path with { Span = new TextSpan(pack.Number(), pack.Number()) };
        return new SourceLocation(path, (parts >> AnchorShift) switch
        {
            NoAnchor => null,
            OnPage => new PageAnchor(pack.Number(), new Box(pack.Real(), pack.Real(), pack.Real(), pack.Real())),
            InPart => new PartAnchor(pack.Text(), pack.Text(), OptionalText.Read(ref pack)),
            _ => new LineAnchor(pack.Number(), pack.Number(), OptionalText.Read(ref pack)),
        });
    }

    private static void Write(PackWriter pack, SourceAnchor? anchor)
    {
        switch (anchor)
        {
            case PageAnchor page:
                pack.Number(page.PageNumber);
                pack.Real(page.Bounds.Left);
                pack.Real(page.Bounds.Top);
                pack.Real(page.Bounds.Right);
                pack.Real(page.Bounds.Bottom);
                break;
            case PartAnchor part:
                pack.Text(part.Part);
                pack.Text(part.ElementPath);
                OptionalText.Write(pack, part.ParagraphId);
                break;
            case LineAnchor line:
                pack.Number(line.LineNumber);
                pack.Number(line.ColumnNumber);
                OptionalText.Write(pack, line.Selector);
                break;
        }
    }
}
