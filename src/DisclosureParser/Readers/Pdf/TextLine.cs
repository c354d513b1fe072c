using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Pdf;

/// <summary>Letters on one baseline, from left to right.</summary>
internal sealed class TextLine
{
    private string? _text;

    /// <param name="glyphs">The letters in reading order, at least one.</param>
    /// <param name="direction">The way they follow each other.</param>
    public TextLine(IReadOnlyList<Glyph> glyphs, TextDirection direction = TextDirection.Right)
    {
        Glyphs = glyphs;
        Direction = direction;
        Box bounds = glyphs[0].Bounds;
        bool strong = true, any = false;
        Dictionary<double, int> sizes = [];
        foreach (Glyph glyph in glyphs)
        {
            bounds = bounds.Union(glyph.Bounds);
            if (glyph.IsSpace) continue;
            any = true;
            strong &= glyph.IsStrong;
            double size = Math.Round(glyph.Size, 1);
            sizes[size] = sizes.GetValueOrDefault(size) + 1;
        }

        Bounds = bounds;
        IsStrong = any && strong;
        Baseline = glyphs[0].Baseline;
        Size = any ? sizes.MaxBy(static pair => pair.Value).Key : glyphs[0].Size;
    }

    public IReadOnlyList<Glyph> Glyphs { get; }

    public TextDirection Direction { get; }

    public Box Bounds { get; }

    public double Baseline { get; }

    /// <summary>The font size that most letters have.</summary>
    public double Size { get; }

    /// <summary>The gap between letters of the text around, for a line too short to show its own.</summary>
    public double Spacing { get; init; }

    /// <summary>All letters are set in a strong face.</summary>
    public bool IsStrong { get; }

    /// <summary>The text as printed, without the spaces at its ends.</summary>
    public string Text => _text ??= LineText.Write(this);

    public bool IsBlank
    {
        get
        {
            foreach (Glyph glyph in Glyphs)
                if (!glyph.IsSpace) return false;
            return true;
        }
    }
}
