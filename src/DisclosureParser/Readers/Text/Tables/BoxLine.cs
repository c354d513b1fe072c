namespace DisclosureParser.Readers.Text.Tables;

/// <summary>A part of a drawn line between two of its joints or uprights.</summary>
/// <param name="Left">Position of the upright on its left, in display columns.</param>
/// <param name="Right">Position of the upright on its right.</param>
/// <param name="Start">Index of its first character in the text.</param>
/// <param name="End">Index behind its last character.</param>
/// <param name="IsRule">It is drawn, not written.</param>
internal readonly record struct BoxSegment(int Left, int Right, int Start, int End, bool IsRule);

/// <summary>
/// How many columns a program gives to characters on which programs differ: those that draw, ideographs, and the quotation
/// marks, dashes and ellipses of Chinese text.
/// </summary>
internal readonly record struct BoxWidths(int Drawn, int Ideograph, int Mark)
{
    /// <summary>What programs do; the first that fits best is taken.</summary>
    public static BoxWidths[] All { get; } = [new(1, 2, 2), new(2, 2, 2), new(1, 2, 1), new(1, 1, 1)];

    public int Of(char c)
    {
        if (c is >= '\u2500' and <= '\u257F') return Drawn;
        int width = DisplayWidth.Of(c);
        return width < 2 ? width : c < '\u2E80' && c > '\u115F' ? Mark : Ideograph;
    }
}

/// <summary>A line of a table that is drawn with characters, cut at its uprights.</summary>
internal static class BoxLine
{
    public static bool IsOne(ReadOnlySpan<char> text) =>
        text.Length > 1 && (IsUpright(text[0]) || (text[0] == '+' && text[1] is '-' or '=') || text[0] == '|');

    public static bool IsTop(ReadOnlySpan<char> text) =>
        text.Length > 2 && (text[0] is '┌' or '┏' or '╔' or '╭' or '├' || (text[0] == '+' && text[1] is '-' or '=' && text[^1] == '+'));

    public static bool IsBottom(ReadOnlySpan<char> text) => text[0] is '└' or '┗' or '╚' or '╰';

    /// <summary>The segments of a line; how wide its characters are, nothing in the text tells.</summary>
    public static List<BoxSegment> Cut(SourceLine line, BoxWidths widths)
    {
        List<BoxSegment> segments = [];
        bool ruled = line.Text.Contains("+-", StringComparison.Ordinal) || line.Text.Contains("-+", StringComparison.Ordinal)
            || line.Text.Contains("+=", StringComparison.Ordinal) || line.Text.Contains("=+", StringComparison.Ordinal);
        int position = 0, left = -1, start = 0;
        for (int i = line.Start; i < line.End; i++)
        {
            char c = line.Source[i];
            bool upright = IsUpright(c) || c == '|' || (c == '+' && ruled && IsAsciiJoint(line, i));
            if (upright)
            {
                if (left >= 0) segments.Add(new BoxSegment(left, position, start, i, IsRule(line.Source.AsSpan(start, i - start))));
                left = position;
                start = i + 1;
            }

            position += widths.Of(c);
        }

        return segments;
    }

    private static bool IsAsciiJoint(SourceLine line, int i) =>
        (i > line.Start && line.Source[i - 1] is '-' or '=') || (i + 1 < line.End && line.Source[i + 1] is '-' or '=');

    private static bool IsRule(ReadOnlySpan<char> text) => text.Length > 0 && text.IndexOfAnyExcept("─━═-=") < 0;

    private static bool IsUpright(char c) => c is >= '\u2500' and <= '\u257F' and not ('─' or '━' or '═');
}
