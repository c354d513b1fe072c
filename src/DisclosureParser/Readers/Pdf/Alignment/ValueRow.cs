namespace DisclosureParser.Readers.Pdf.Alignment;

/// <summary>A line of numbers, with what stands left of them.</summary>
/// <param name="At">Index of its line.</param>
/// <param name="Labels">The words left of the first number.</param>
/// <param name="Values">The numbers, and what stands between and behind them.</param>
internal sealed record ValueRow(int At, IReadOnlyList<Word> Labels, IReadOnlyList<Word> Values)
{
    // In parts of the font size: how far the numbers stand from their label.
    private const double LabelGap = 1.2, LabelGapOfMany = 0.5;

    private const int FewestAlone = 3, LongestOther = 4;

    public double Baseline => Values[0].Baseline;

    public double Size => Values[0].Size;

    /// <summary>Such a line is seldom anything but a row: some numbers, or a number well apart from its label.</summary>
    public bool IsPlain => Values.Count >= FewestAlone || Labels.Count > 0;

    /// <summary>The row that a line is, or null where it holds no numbers that stand by themselves.</summary>
    public static ValueRow? Of(IReadOnlyList<Word> words, int at)
    {
        int first = 0;
        while (first < words.Count && !words[first].IsValue) first++;
        if (first == words.Count) return null;
        for (int i = first; i < words.Count; i++)
            if (!words[i].IsValue && words[i].Text.Length > LongestOther) return null;
        if (first > 0 && words[first].Bounds.Left - words[first - 1].Bounds.Right < (words.Count - first >= FewestAlone ? LabelGapOfMany : LabelGap) * words[first].Size) return null;
        return new ValueRow(at, [.. words.Take(first)], [.. words.Skip(first)]);
    }
}
