namespace DisclosureParser.Readers.Text.Tables;

/// <summary>A line of an aligned copy: labels, then figures, with gaps of two or more columns between them.</summary>
/// <param name="Tokens">The words between the gaps, the labels first.</param>
/// <param name="Labels">How many of them are labels.</param>
internal sealed record AlignedRow(List<SourceLine> Tokens, int Labels)
{
    private const int MostTokens = 64;

    public int Figures => Tokens.Count - Labels;

    /// <summary>The label beside the figures.</summary>
    public SourceLine Label => Tokens[Labels - 1];

    /// <summary>The row a line is, or null: at least one label and two figures, and nothing behind them.</summary>
    public static AlignedRow? Of(SourceLine line)
    {
        if (line.IsBlank || !char.IsAsciiDigit(line.Text[^1]) || !line.Text.Contains("  ", StringComparison.Ordinal)) return null;
        List<SourceLine> tokens = Cut(line);
        int labels = tokens.Count;
        while (labels > 0 && Numbers.IsFigure(tokens[labels - 1].Text)) labels--;
        if (labels == 0 || tokens.Count - labels < 2 || tokens.Count > MostTokens) return null;
        return tokens.Exists(EndsInLooseFigure) ? null : new AlignedRow(tokens, labels);
    }

    /// <summary>A line begins right under the label.</summary>
    public bool LabelStandsOver(SourceLine line) => Label.Start - Label.RawStart == line.Start - line.RawStart;

    /// <summary>The words of a line: cut at gaps, and before an ordinal (what stands before it is of a merged cell).</summary>
    public static List<SourceLine> Cut(SourceLine line)
    {
        List<SourceLine> tokens = [];
        int start = line.Start;
        for (int i = line.Start; i < line.End && tokens.Count <= MostTokens; i++)
        {
            if (line.Source[i] is not (' ' or '\u3000')) continue;
            int end = i;
            while (line.Source[end] is ' ' or '\u3000') end++;
            bool gap = end - i > 1 || line.Source[i] == '\u3000' || Enumerators.StartsLine(line.Source.AsSpan(end, Math.Min(8, line.End - end)));
            if (gap) tokens.Add(line.Narrow(start, i));
            if (gap) start = end;
            i = end - 1;
        }

        tokens.Add(line.Narrow(start, line.End));
        return tokens;
    }

    /// <summary>The place of a token where ideographs count as so many columns.</summary>
    public (int Left, int Right) Place(int token, int ideograph)
    {
        SourceLine place = Tokens[token];
        int left = Width(place.Source.AsSpan(place.RawStart, place.Start - place.RawStart), ideograph);
        return (left, left + Width(place.Text, ideograph));
    }

    // A figure one space behind other text: its column ran into its neighbour's.
    private static bool EndsInLooseFigure(SourceLine token)
    {
        int space = token.Text.LastIndexOfAny(' ', '\u3000');
        return space >= 0 && Numbers.IsFigure(token.Text[(space + 1)..]);
    }

    private static int Width(ReadOnlySpan<char> text, int ideograph) => ideograph == 1 ? text.Length : DisplayWidth.Of(text);
}
