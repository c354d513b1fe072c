namespace DisclosureParser.Readers.Text.Tables;

/// <summary>How a line uses pipes.</summary>
internal enum PipeUse
{
    None,

    /// <summary>Nothing but pipes.</summary>
    Bare,

    /// <summary>Text before the first pipe, a pipe at the end.</summary>
    Closed,

    /// <summary>A pipe at the start, and text.</summary>
    Bordered,

    /// <summary>Pipes between texts only.</summary>
    Inner,
}

/// <summary>Tells how lines use pipes.</summary>
internal static class PipeLines
{
    public static PipeUse UseOf(SourceLine line)
    {
        ReadOnlySpan<char> text = line.Text;
        if (!text.Contains('|')) return PipeUse.None;
        if (text[0] == '|') return text.IndexOfAnyExcept("| \t\u3000\u00A0") < 0 ? PipeUse.Bare : PipeUse.Bordered;
        return text[^1] == '|' ? PipeUse.Closed : PipeUse.Inner;
    }

    /// <summary>Whether the line is the rule between a header and its rows: <c>|---|:--:|</c>.</summary>
    public static bool IsRule(ReadOnlySpan<char> text) =>
        text.Contains('|') && text.Contains('-') && text.IndexOfAnyExcept("|-: \t") < 0;

    public static int CountPipes(ReadOnlySpan<char> text) => System.MemoryExtensions.Count(text, '|');
}
