namespace DisclosureParser.Readers.Pdf.Alignment;

/// <summary>The lines of a column of text with their words.</summary>
internal sealed class PageWords
{
    // In parts of the font size, and of the width of the column.
    private const double ProseGap = 1.2, ProseWidth = 0.6, PageNumberGap = 4;

    private const int FurnitureLines = 2, LongestPageNumber = 3;

    private readonly double _width;

    public PageWords(IReadOnlyList<TextLine> printed, IReadOnlyList<Rule> across)
    {
        Rows = new WrappedValues(printed, across).Rows();
        TextLine[] lines = [.. Rows.Select(static row => row.Line)];
        Lines = lines;
        Words = [.. Rows.Select(static row => row.Words)];
        _width = lines.Length == 0 ? 0 : lines.Max(static line => line.Bounds.Right) - lines.Min(static line => line.Bounds.Left);
        Baselines = [.. Enumerable.Range(0, lines.Length).Where(i => IsNumbers(i)).Select(i => lines[i].Baseline)];
    }

    /// <summary>The lines, those together that share a number with its remark.</summary>
    public IReadOnlyList<PageRow> Rows { get; }

    public IReadOnlyList<TextLine> Lines { get; }

    /// <summary>The words of each line.</summary>
    public IReadOnlyList<IReadOnlyList<Word>> Words { get; }

    /// <summary>Where numbers stand by themselves.</summary>
    public IReadOnlyList<double> Baselines { get; }

    /// <summary>A line of running text: it fills the page and has no wide gaps.</summary>
    public bool IsProse(int at) => Lines[at].Bounds.Width() >= ProseWidth * _width && !HasGap(at, ProseGap);

    /// <summary>A page number, at the head or the foot of the page alone and close together: three cells may read like one too.</summary>
    public bool IsPageNumber(int at) =>
        (at < FurnitureLines || at >= Lines.Count - FurnitureLines) && Words[at].Count <= LongestPageNumber && !HasGap(at, PageNumberGap)
        && (PageNumbers.IsDecorated(Lines[at].Text) || PageNumbers.TryBare(Lines[at].Text, out _));

    private bool HasGap(int at, double width)
    {
        IReadOnlyList<Word> words = Words[at];
        for (int i = 1; i < words.Count; i++)
            if (words[i].Bounds.Left - words[i - 1].Bounds.Right >= width * Lines[at].Size) return true;
        return false;
    }

    private bool IsNumbers(int at)
    {
        foreach (Word word in Words[at])
            if (word.IsValue) return !IsProse(at);
        return false;
    }
}
