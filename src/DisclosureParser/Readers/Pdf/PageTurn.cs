using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Pdf;

/// <summary>
/// A quarter turn that makes the text of a page read to the right: tables too wide for the page are often set sideways on
/// an upright page. Places found on the turned page are turned back for locations.
/// </summary>
/// <param name="From">The direction in which the text runs on the page as shown.</param>
/// <param name="Width">Width of the page as shown.</param>
/// <param name="Height">Height of the page as shown.</param>
internal readonly record struct PageTurn(TextDirection From, double Width, double Height)
{
    public static PageTurn For(PageInk page)
    {
        Span<int> counts = stackalloc int[4];
        foreach (Glyph glyph in page.Glyphs)
            if (!glyph.IsSpace) counts[(int)glyph.Direction]++;
        int best = 0;
        for (int i = 1; i < 4; i++)
            if (counts[i] > counts[best]) best = i;
        return new PageTurn((TextDirection)best, page.Width, page.Height);
    }

    /// <summary>The page with its text reading to the right.</summary>
    public PageInk Turn(PageInk page)
    {
        if (From == TextDirection.Right) return page;
        bool quarter = From is TextDirection.Down or TextDirection.Up;
        PageTurn turn = this;
        return page with
        {
            Width = quarter ? Height : Width,
            Height = quarter ? Width : Height,
            Glyphs = [.. page.Glyphs.Select(turn.Forward)],
            Aside = [.. page.Aside.Select(turn.Forward)],
            Rules = [.. page.Rules.Select(turn.Forward)],
            Fills = [.. page.Fills.Select(fill => fill with { Bounds = turn.Forward(fill.Bounds) })],
            Images = [.. page.Images.Select(turn.Forward)],
        };
    }

    /// <summary>A place of the turned page on the page as shown.</summary>
    public Box Back(Box box) => From switch
    {
        TextDirection.Down => new Box(Width - box.Bottom, box.Left, Width - box.Top, box.Right),
        TextDirection.Up => new Box(box.Top, Height - box.Right, box.Bottom, Height - box.Left),
        TextDirection.Left => new Box(Width - box.Right, Height - box.Bottom, Width - box.Left, Height - box.Top),
        _ => box,
    };

    private Box Forward(Box box) => From switch
    {
        TextDirection.Down => new Box(box.Top, Width - box.Right, box.Bottom, Width - box.Left),
        TextDirection.Up => new Box(Height - box.Bottom, box.Left, Height - box.Top, box.Right),
        TextDirection.Left => new Box(Width - box.Right, Height - box.Bottom, Width - box.Left, Height - box.Top),
        _ => box,
    };

    private Glyph Forward(Glyph glyph)
    {
        TextDirection direction = (TextDirection)(((int)glyph.Direction - (int)From + 4) % 4);
        Box bounds = Forward(glyph.Bounds);
        // The baseline lies 0.12 of the size inside the em box, on the side that the direction says.
        double inside = 0.12 * glyph.Size;
        double baseline = direction switch
        {
            TextDirection.Right => bounds.Bottom - inside,
            TextDirection.Left => bounds.Top + inside,
            TextDirection.Down => bounds.Left + inside,
            _ => bounds.Right - inside,
        };
        return glyph with { Direction = direction, Bounds = bounds, Baseline = baseline };
    }

    private Rule Forward(Rule rule)
    {
        Box box = Forward(rule.IsHorizontal
            ? new Box(rule.Start, rule.Position, rule.End, rule.Position)
            : new Box(rule.Position, rule.Start, rule.Position, rule.End));
        return box.Width() >= box.Height()
            ? new Rule(true, box.Top, box.Left, box.Right)
            : new Rule(false, box.Left, box.Top, box.Bottom);
    }
}
