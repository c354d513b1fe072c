namespace DisclosureParser.Readers.Text;

/// <summary>One line of a decoded text, as a place in it: nothing is copied until a block is made of it.</summary>
/// <param name="Source">The whole text.</param>
/// <param name="Start">Index of the line's first character that is no white space, or its end.</param>
/// <param name="End">Index behind the line's last character that is no white space.</param>
/// <param name="RawStart">Index of the line's first character.</param>
/// <param name="RawEnd">Index behind the line's last character, its line break not counted.</param>
/// <param name="Number">1-based number of the line.</param>
/// <param name="LineStart">Index where the numbered line begins; before <paramref name="RawStart"/> where a form feed cuts the line.</param>
internal readonly record struct SourceLine(string Source, int Start, int End, int RawStart, int RawEnd, int Number, int LineStart)
{
    /// <summary>The line begins a list item or stands in a quotation of its own: it never goes on from the line before.</summary>
    public bool BeginsItem { get; init; }

    /// <summary>The line is to be taken as it stands (a code block).</summary>
    public bool IsLiteral { get; init; }

    public bool IsBlank => Start >= End;

    public ReadOnlySpan<char> Text => IsBlank ? [] : Source.AsSpan(Start, End - Start);

    public ReadOnlySpan<char> Raw => Source.AsSpan(RawStart, RawEnd - RawStart);

    /// <summary>The line as it stands between two places of the text, white space around it cut.</summary>
    public SourceLine Narrow(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(Source[start])) start++;
        while (end > start && char.IsWhiteSpace(Source[end - 1])) end--;
        return this with { Start = start, End = end };
    }

    /// <summary>1-based column of a place of the text in this line.</summary>
    public int ColumnOf(int index) => index - LineStart + 1;
}
