namespace DisclosureParser.Readers.Text;

/// <summary>
/// The width at which a text was wrapped (copies out of PDFs), and whether a line goes on in the next. Published texts
/// have one paragraph a line: then nothing is joined. A wrong join loses a heading, so doubt leaves lines apart.
/// </summary>
/// <param name="Width">Columns of a full line; 0 where the text is not wrapped.</param>
internal readonly record struct HardWrap(int Width)
{
    private const int Narrowest = 36;
    private const int Widest = 130;
    private const int FewestLines = 6;

    // Full lines differ by a few characters, because punctuation never begins a line and figures are narrow.
    private int Full => Width * 86 / 100;

    private int Longest => Width * 108 / 100;

    /// <summary>Measures the lines of a text.</summary>
    public static HardWrap Measure(List<SourceLine> lines)
    {
        int[] all = new int[Widest + 1], open = new int[Widest + 1];
        int texts = 0;
        foreach (SourceLine line in lines)
        {
            ReadOnlySpan<char> text = line.Text;
            if (text.Length < Narrowest / 3 || text.Contains('|') || text.Contains('\t')) continue;
            int width = text.Length > Widest ? Widest + 1 : DisplayWidth.Of(text);
            if (width < Narrowest * 2 / 3) continue;
            texts++;
            if (width > Widest) continue;
            all[width]++;
            if (!Sentences.EndsAfter(text)) open[width]++;
        }

        int best = 0, bestCount = 0, bestOpen = 0;
        for (int width = Narrowest; width <= Widest; width++)
        {
            int count = 0, opened = 0;
            for (int w = width * 86 / 100; w <= width; w++) (count, opened) = (count + all[w], opened + open[w]);
            if (count > bestCount) (best, bestCount, bestOpen) = (width, count, opened);
        }

        bool wrapped = bestCount >= FewestLines && bestCount * 2 >= texts && bestOpen * 10 >= bestCount * 6;
        return new HardWrap(wrapped ? best : 0);
    }

    /// <summary>The line fills its width and its sentence is open: it goes on in a later line.</summary>
    public bool IsOpen(SourceLine line) =>
        Width > 0 && !Sentences.EndsAfter(line.Text) && DisplayWidth.Of(line.Text) is int width && width >= Full && width <= Longest;

    /// <summary>Whether a line goes on in another.</summary>
    public bool Joins(SourceLine line, SourceLine next)
    {
        if (!IsOpen(line) || Enumerators.StartsLine(next.Text)) return false;
        if (Indent(next) >= Indent(line) + 2) return false;
        int width = DisplayWidth.Of(next.Text);
        if (width > Longest) return false;
        // A short line that ends no sentence may be a heading.
        return width * 10 >= Width * 6 || Sentences.EndsAfter(next.Text) || Sentences.MustContinue(line.Text);
    }

    private static int Indent(SourceLine line) => DisplayWidth.Of(line.Source.AsSpan(line.RawStart, line.Start - line.RawStart));
}
