namespace DisclosureParser.Readers.Pdf.Alignment;

/// <summary>The lines of a column of text with their words.</summary>
internal sealed class PageWords
{
    // In parts of the font size, and of the width of the column.
    private const double ProseGap = 1.2, ProseWidth = 0.6;

    private const int FurnitureLines = 2, LongestPageNumber = 3;

    private readonly double _width;

    public PageWords(IReadOnlyList<TextLine> lines)
    {
        Lines = lines;
        Words = [.. lines.Select(Word.Of)];
        _width = lines.Count == 0 ? 0 : lines.Max(static line => line.Bounds.Right) - lines.Min(static line => line.Bounds.Left);
        Baselines = [.. Enumerable.Range(0, lines.Count).Where(i => IsNumbers(i)).Select(i => lines[i].Baseline)];
    }

    public IReadOnlyList<TextLine> Lines { get; }

    /// <summary>The words of each line.</summary>
    public IReadOnlyList<IReadOnlyList<Word>> Words { get; }

    /// <summary>Where numbers stand by themselves.</summary>
    public IReadOnlyList<double> Baselines { get; }

    /// <summary>A line of running text: it fills the page and has no wide gaps.</summary>
    public bool IsProse(int at)
    {
        TextLine line = Lines[at];
        if (line.Bounds.Width() < ProseWidth * _width) return false;
        IReadOnlyList<Word> words = Words[at];
        for (int i = 1; i < words.Count; i++)
            if (words[i].Bounds.Left - words[i - 1].Bounds.Right >= ProseGap * line.Size) return false;
        return true;
    }

    /// <summary>A page number, at the head or the foot of the page alone: three cells may read like one too.</summary>
    public bool IsPageNumber(int at) =>
        (at < FurnitureLines || at >= Lines.Count - FurnitureLines) && Words[at].Count <= LongestPageNumber
        && (PageNumbers.IsDecorated(Lines[at].Text) || PageNumbers.TryBare(Lines[at].Text, out _));

    private bool IsNumbers(int at)
    {
        foreach (Word word in Words[at])
            if (word.IsValue) return !IsProse(at);
        return false;
    }
}
