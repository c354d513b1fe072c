namespace DisclosureParser.Readers.Text.Markdown;

/// <summary>The shapes that Markdown adds to those of plain text, told by the first line.</summary>
internal static class MarkdownShapes
{
    private const int LongestTitle = 60;

    public static Func<List<SourceLine>, int, BlockList, ShapeReading>? At(List<SourceLine> lines, int line)
    {
        ReadOnlySpan<char> text = lines[line].Text;
        if (MarkdownTable.BeginsAt(lines, line)) return MarkdownTable.Read;
        if (lines[line].IsLiteral) return null;
        if (LevelOf(text) > 0) return ReadHeading;
        if (IsUnderlined(lines, line)) return ReadUnderlined;
        return IsBreak(text) ? static (_, at, _) => new ShapeReading(at + 1, true) : null;
    }

    /// <summary>A line of three or more marks that only separates.</summary>
    public static bool IsBreak(ReadOnlySpan<char> text) =>
        text.Length >= 3 && text[0] is '-' or '*' or '_' && text.IndexOfAnyExcept(text[0], ' ') < 0 && text[2..].Contains(text[0]);

    /// <summary>The heading's level, 0 for a line that is none. Authors forget the space behind the marks.</summary>
    public static int LevelOf(ReadOnlySpan<char> text)
    {
        int level = text.IndexOfAnyExcept('#');
        if (level is <= 0 or > 6) return 0;
        if (text[level] is ' ' or '\t' or '\u3000') return text[level..].IsWhiteSpace() ? 0 : level;
        return level > 1 && text[level] >= '\u2E80' ? level : 0;
    }

    private static bool IsUnderlined(List<SourceLine> lines, int line)
    {
        if (line + 1 >= lines.Count || lines[line + 1].IsBlank || lines[line].Text.Length > LongestTitle) return false;
        ReadOnlySpan<char> under = lines[line + 1].Text;
        if (under.Length < 3 || under.IndexOfAnyExcept(under[0]) >= 0 || IsBreak(lines[line].Text)) return false;
        return under[0] == '=' || (under[0] == '-' && !Sentences.EndsAfter(lines[line].Text) && !lines[line].Text.Contains('|'));
    }

    private static ShapeReading ReadHeading(List<SourceLine> lines, int at, BlockList blocks)
    {
        SourceLine line = lines[at];
        int level = LevelOf(line.Text), end = line.End;
        while (end > line.Start + level && line.Source[end - 1] == '#') end--;
        MarkdownParagraph.Write(blocks, line.Narrow(line.Start + level, end), level);
        return new ShapeReading(at + 1, true);
    }

    private static ShapeReading ReadUnderlined(List<SourceLine> lines, int at, BlockList blocks)
    {
        MarkdownParagraph.Write(blocks, lines[at], lines[at + 1].Text[0] == '=' ? 1 : 2);
        return new ShapeReading(at + 2, true);
    }
}
