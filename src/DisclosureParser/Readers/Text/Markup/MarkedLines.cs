using System.Buffers;

namespace DisclosureParser.Readers.Text.Markup;

/// <summary>Lines of light markup other than Markdown (AsciiDoc, Org, reStructuredText): their marks are no words of the text.</summary>
internal static class MarkedLines
{
    private const int MostMarks = 6;
    private const int ShortestUnderline = 4;
    private const int LongestTitle = 80;

    private static readonly SearchValues<char> Underlines = SearchValues.Create("=-~^\"'`+*#:.");

    /// <summary>Reads the marked line at a place of the text.</summary>
    public static Func<List<SourceLine>, int, BlockList, ShapeReading>? At(List<SourceLine> lines, int line)
    {
        ReadOnlySpan<char> text = lines[line].Text;
        if (HeadingMarks(text) > 0) return ReadHeading;
        if (IsSetting(text) || IsUnderline(lines, line)) return static (_, at, _) => new ShapeReading(at + 1, true);
        return TitleSetting(text) > 0 ? ReadTitle : null;
    }

    // Some close a heading with the marks that opened it: == 标题 ==.
    private static ShapeReading ReadHeading(List<SourceLine> lines, int at, BlockList blocks)
    {
        SourceLine line = lines[at];
        int marks = HeadingMarks(line.Text), end = line.End;
        char mark = line.Text[0];
        while (mark == '=' && end > line.Start + marks && line.Source[end - 1] == mark) end--;
        SourceLine heading = line.Narrow(line.Start + marks, end);
        // One star alone marks an item of a list as well.
        bool isHeading = mark == '=' || marks > 1 || !Sentences.EndsAfter(heading.Text) && heading.Text.Length <= LongestTitle;
        blocks.AddParagraph(heading.Text.ToString(), line.Number, line.ColumnOf(heading.Start), outline: isHeading ? marks : null);
        return new ShapeReading(at + 1, true);
    }

    private static ShapeReading ReadTitle(List<SourceLine> lines, int at, BlockList blocks)
    {
        SourceLine title = lines[at].Narrow(lines[at].Start + TitleSetting(lines[at].Text), lines[at].End);
        blocks.AddParagraph(title.Text.ToString(), title.Number, title.ColumnOf(title.Start), outline: 1);
        return new ShapeReading(at + 1, true);
    }

    private static int HeadingMarks(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is not ('=' or '*')) return 0;
        int marks = text.IndexOfAnyExcept(text[0]);
        return marks is > 0 and <= MostMarks && text[marks] is ' ' or '\t' or '\u3000' && !text[marks..].IsWhiteSpace() ? marks : 0;
    }

    private static int TitleSetting(ReadOnlySpan<char> text)
    {
        const string org = "#+title:", rst = ".. title:";
        if (text.StartsWith(org, StringComparison.OrdinalIgnoreCase) && text.Length > org.Length) return org.Length;
        return text.StartsWith(rst, StringComparison.OrdinalIgnoreCase) && text.Length > rst.Length ? rst.Length : 0;
    }

    /// <summary>What is for the program that prints the text: <c>#+OPTIONS: toc:nil</c>, <c>:PROPERTIES:</c>, <c>[cols="1,2"]</c>, <c>.. contents::</c>.</summary>
    private static bool IsSetting(ReadOnlySpan<char> text)
    {
        if (TitleSetting(text) > 0) return false;
        if (text.StartsWith("#+") && text.Contains(':')) return true;
        if (text.StartsWith(".. ") && text.Contains("::", StringComparison.Ordinal)) return true;
        if (text is ['[', .., ']'] && text.Contains('=') && text.IndexOfAnyExceptInRange('!', '~') < 0) return true;
        return text[0] == ':' && text[1..].IndexOf(':') is > 0 and int name && text.Slice(1, name).IndexOfAnyExceptInRange('!', '~') < 0;
    }

    /// <summary>A line of one mark over and over above or under a title.</summary>
    private static bool IsUnderline(List<SourceLine> lines, int line)
    {
        ReadOnlySpan<char> text = lines[line].Text;
        if (text.Length < ShortestUnderline || !Underlines.Contains(text[0]) || text.IndexOfAnyExcept(text[0]) >= 0) return false;
        return IsTitle(lines, line - 1) || IsTitle(lines, line + 1);
    }

    private static bool IsTitle(List<SourceLine> lines, int line) => line >= 0 && line < lines.Count && lines[line].Text.Length is > 0 and <= LongestTitle;
}
