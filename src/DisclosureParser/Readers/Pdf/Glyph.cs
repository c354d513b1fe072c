using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Pdf;

/// <summary>The way letters follow each other on the page.</summary>
internal enum TextDirection
{
    Right,
    Down,
    Left,
    Up,
}

/// <summary>One printed character.</summary>
/// <param name="Text">Its text, ideographs folded; rarely more than one character (ligatures).</param>
/// <param name="Bounds">
/// Its advance by its nominal em box. Never its ink: fonts that are not embedded have none, and an em box makes the
/// centre of a full stop as high as that of an ideograph.
/// </param>
/// <param name="Baseline">Height of the baseline on the page; the x of it for letters that follow each other up or down.</param>
/// <param name="Size">Font size in points.</param>
/// <param name="Direction">The way the next letter lies.</param>
internal sealed record Glyph(string Text, Box Bounds, double Baseline, double Size, TextDirection Direction = TextDirection.Right)
{
    /// <summary>Set in a bold face, or in one that Chinese typography uses as bold.</summary>
    public bool IsStrong { get; init; }

    /// <summary>0 for black to 1 for white.</summary>
    public double Lightness { get; init; }

    public double CenterX => (Bounds.Left + Bounds.Right) / 2;

    public double CenterY => (Bounds.Top + Bounds.Bottom) / 2;

    public bool IsSpace => string.IsNullOrWhiteSpace(Text);

    /// <summary>A glyph that reads to the right, from its baseline.</summary>
    public static Glyph Upright(string text, double left, double right, double baseline, double size) =>
        new(text, EmBox(TextDirection.Right, left, right, baseline, size), baseline, size);

    /// <summary>The em box of an advance from <paramref name="start"/> to <paramref name="end"/> along the direction's axis.</summary>
    public static Box EmBox(TextDirection direction, double start, double end, double baseline, double size)
    {
        const double ascent = 0.88, descent = 0.12;
        double low = Math.Min(start, end), high = Math.Max(start, end);
        return direction switch
        {
            TextDirection.Right => new Box(low, baseline - ascent * size, high, baseline + descent * size),
            TextDirection.Left => new Box(low, baseline - descent * size, high, baseline + ascent * size),
            TextDirection.Down => new Box(baseline - descent * size, low, baseline + ascent * size, high),
            _ => new Box(baseline - ascent * size, low, baseline + descent * size, high),
        };
    }
}
