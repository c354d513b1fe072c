using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Pdf.Alignment;

/// <summary>Letters of one line without a gap between them that could part two cells.</summary>
internal sealed class Word(IReadOnlyList<Glyph> glyphs)
{
    // In parts of the font size, beyond the line's own spacing. Ideographs of one text touch each other; two numbers must
    // never be read as one, however close they stand.
    private const double Gap = 0.45, WideGap = 0.3, DigitGap = 0.2;

    private bool? _isValue;

    public TextLine Line { get; } = new(glyphs);

    public Box Bounds => Line.Bounds;

    /// <summary>The middle one, where a number has a remark over several lines.</summary>
    public double Baseline { get; private init; } = glyphs[0].Baseline;

    public double Size => Line.Size;

    public string Text => Line.Text;

    /// <summary>What a cell for a number may print: a number, alone or with a sign, a unit or a remark; the mark for none.</summary>
    public bool IsValue => _isValue ??= ValueText.IsValue(Text);

    /// <summary>The words of a line from left to right.</summary>
    public static List<Word> Of(TextLine line)
    {
        List<Word> words = [];
        List<Glyph> open = [];
        double usual = LineText.OwnGap(line) ?? 0;
        foreach (Glyph glyph in line.Glyphs)
        {
            if (glyph.IsSpace) continue;
            if (open.Count > 0 && IsApart(open[^1], glyph, usual))
            {
                words.Add(new Word([.. open]));
                open.Clear();
            }

            open.Add(glyph);
        }

        if (open.Count > 0) words.Add(new Word([.. open]));
        return words;
    }

    private static bool IsApart(Glyph left, Glyph right, double usual)
    {
        double gap = right.Bounds.Left - left.Bounds.Right;
        if (char.IsDigit(left.Text[^1]) && char.IsDigit(right.Text[0])) return gap >= DigitGap * right.Size;
        bool wide = LineText.IsWide(left.Text[^1]) && LineText.IsWide(right.Text[0]);
        return wide && usual < WideGap * right.Size ? gap - usual >= WideGap * right.Size : gap >= Gap * right.Size;
    }

    /// <summary>The parts of a word over several columns of numbers, where it has a gap between two of them, however narrow.</summary>
    public IEnumerable<Word> Over(IReadOnlyList<Extent> columns)
    {
        const double narrowest = 0.08;
        IReadOnlyList<Glyph> glyphs = Line.Glyphs;
        double usual = LineText.OwnGap(Line) ?? 0;
        int from = 0;
        for (int i = 1; i < glyphs.Count; i++)
        {
            (double end, double start) = (glyphs[i - 1].Bounds.Right, glyphs[i].Bounds.Left);
            if (start - end - usual < narrowest * Size || !IsBetween(columns, (start + end) / 2)) continue;
            yield return new Word([.. glyphs.Skip(from).Take(i - from)]);
            from = i;
        }

        yield return from == 0 ? this : new Word([.. glyphs.Skip(from)]);
    }

    private static bool IsBetween(IReadOnlyList<Extent> columns, double x)
    {
        for (int c = 1; c < columns.Count; c++)
            if (x > columns[c - 1].High && x < columns[c].Low) return true;
        return false;
    }

    /// <summary>A word with those below it as one.</summary>
    public Word Above(IReadOnlyList<Word> parts) =>
        new([.. Line.Glyphs, .. parts.SelectMany(static part => part.Line.Glyphs)]) { Baseline = (Baseline + parts[^1].Baseline) / 2 };

    /// <summary>Two words as one, as high as the first.</summary>
    public Word Join(Word next) => new([.. Line.Glyphs, .. next.Line.Glyphs]);
}
