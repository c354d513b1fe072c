namespace DisclosureParser.Readers.Pdf;

/// <summary>
/// Whether a line goes on with the paragraph of the lines above it. Chinese running text is indented by two characters at
/// the start of a paragraph and fills its lines to the right margin, so a line that ends where the next word would still
/// have stood ends its paragraph.
/// </summary>
internal static class LineContinuation
{
    // In parts of the font size.
    private const double SameLeft = 0.8, Indent = 1.2, DeepIndent = 5;

    // Lines further apart than this many line distances belong to two paragraphs.
    private const double LooseLines = 1.3;

    public static bool Is(List<LineItem> open, LineItem next, PageMargins pages)
    {
        LineItem last = open[^1];
        TextLine above = last.Line, below = next.Line;
        if (above.Direction != TextDirection.Right || below.Direction != TextDirection.Right) return false;
        if (Math.Abs(above.Size - below.Size) > 0.1 * above.Size) return false;

        TextMargins upper = pages.For(last), lower = pages.For(next);
        bool isSamePlace = last.Page == next.Page && last.Column == next.Column;
        double step = below.Baseline - above.Baseline;
        if (isSamePlace && (step <= 0 || step > LooseLines * Math.Max(upper.Pitch, above.Size))) return false;
        if (!isSamePlace && next.Page > last.Page + 1) return false;

        double size = above.Size;
        double aboveIndent = above.Bounds.Left - upper.Left, belowIndent = below.Bounds.Left - lower.Left;
        // Centred or set to the right: a line of its own.
        if (aboveIndent > DeepIndent * size || upper.Right - above.Bounds.Right > LineBreaking.FirstChunk(below) + 0.5 * size) return false;
        // A heading in a strong face that runs into text that is not.
        if (above.IsStrong && !below.IsStrong && open.TrueForAll(static line => line.Line.IsStrong) && IsItem(open[0])) return false;

        bool isFlush = belowIndent < SameLeft * size;
        bool hangs = open.Count > 1 && Math.Abs(below.Bounds.Left - lower.Left - aboveIndent) < SameLeft * size && aboveIndent < DeepIndent * size;
        if (!isFlush && !hangs) return false;
        // Paragraphs without indentation: an item that starts behind a full stop at the very end of a line.
        bool isIndented = open[0].Line.Bounds.Left - pages.For(open[0]).Left > Indent * size;
        // Over a page break no distance of lines tells them apart: there a full stop at the end of the page ends one.
        if (!isIndented && !isSamePlace && LineBreaking.EndsSentence(above.Text)) return false;
        return isIndented || !LineBreaking.StartsWithEnumerator(below.Text) || !LineBreaking.EndsSentence(above.Text);
    }

    private static bool IsItem(LineItem line) => LineBreaking.StartsWithEnumerator(line.Line.Text);
}
