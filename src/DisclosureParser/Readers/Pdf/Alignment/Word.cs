using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Pdf.Alignment;

/// <summary>Letters of one line without a gap between them that could part two cells.</summary>
internal sealed class Word(IReadOnlyList<Glyph> glyphs)
{
    // In parts of the font size. Two numbers must never be read as one: a gap that parts digits is narrower.
    private const double Gap = 0.45, DigitGap = 0.2;

    public TextLine Line { get; } = new(glyphs);

    public Box Bounds => Line.Bounds;

    public double Baseline => Line.Baseline;

    public double Size => Line.Size;

    public string Text => Line.Text;

    /// <summary>What a cell for a number may print: a number, alone or with a sign, a unit or a remark; the mark for none.</summary>
    public bool IsValue { get; } = ValueText.IsValue(new TextLine(glyphs).Text);

    /// <summary>The words of a line from left to right.</summary>
    public static List<Word> Of(TextLine line)
    {
        List<Word> words = [];
        List<Glyph> open = [];
        foreach (Glyph glyph in line.Glyphs)
        {
            if (glyph.IsSpace) continue;
            if (open.Count > 0)
            {
                double gap = glyph.Bounds.Left - open[^1].Bounds.Right;
                bool digits = char.IsDigit(glyph.Text[0]) && char.IsDigit(open[^1].Text[^1]);
                if (gap >= (digits ? DigitGap : Gap) * glyph.Size)
                {
                    words.Add(new Word([.. open]));
                    open.Clear();
                }
            }

            open.Add(glyph);
        }

        if (open.Count > 0) words.Add(new Word([.. open]));
        return words;
    }

    /// <summary>Two words of one line as one.</summary>
    public Word Join(Word next) => new([.. Line.Glyphs, .. next.Line.Glyphs]);
}
