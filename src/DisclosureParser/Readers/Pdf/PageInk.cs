using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Pdf;

/// <summary>What is drawn on one page, in points from the top left of the page as it is shown.</summary>
/// <param name="Number">1-based page number.</param>
/// <param name="Width">Width of the page as shown.</param>
/// <param name="Height">Height of the page as shown.</param>
/// <param name="Glyphs">The letters, in the order they are drawn.</param>
/// <param name="Rules">Thin straight lines along an axis, however they were drawn.</param>
/// <param name="Fills">Filled areas, in the order they are drawn.</param>
/// <param name="Images">The places of pictures.</param>
internal sealed record PageInk(
    int Number,
    double Width,
    double Height,
    IReadOnlyList<Glyph> Glyphs,
    IReadOnlyList<Rule> Rules,
    IReadOnlyList<Fill> Fills,
    IReadOnlyList<Box> Images)
{
    /// <summary>Letters that were drawn and are no text of the page: watermarks, letters nobody can see.</summary>
    public IReadOnlyList<Glyph> Aside { get; init; } = [];

    /// <summary>Letters that have no meaning in the file, only a shape.</summary>
    public int LostCharacters { get; init; }

    /// <summary>Runs of text that were left out, because the file lacks their font.</summary>
    public int SkippedRuns { get; init; }

    /// <summary>Part of the page's instructions was not read: a stream does not unpack, an instruction is broken.</summary>
    public bool IsDamaged { get; init; }

    /// <summary>Something besides text is drawn: paths or pictures.</summary>
    public bool HasDrawing { get; init; }

    /// <summary>The page has instructions, whether they draw anything or not.</summary>
    public bool HasContent { get; init; }
}

/// <summary>A straight line along an axis.</summary>
/// <param name="IsHorizontal">Runs from left to right; else from top to bottom.</param>
/// <param name="Position">Its y where horizontal, else its x.</param>
/// <param name="Start">Left end, or upper end.</param>
/// <param name="End">Right end, or lower end.</param>
internal readonly record struct Rule(bool IsHorizontal, double Position, double Start, double End)
{
    public double Length => End - Start;
}

/// <summary>A filled area.</summary>
/// <param name="Bounds">Its place.</param>
/// <param name="Lightness">0 for black to 1 for white.</param>
internal readonly record struct Fill(Box Bounds, double Lightness);
