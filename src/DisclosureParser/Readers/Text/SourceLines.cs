namespace DisclosureParser.Readers.Text;

/// <summary>Cuts a decoded text into lines. A form feed (a page break) cuts a line without counting as a line break.</summary>
internal static class SourceLines
{
    public static List<SourceLine> Split(string text)
    {
        List<SourceLine> lines = [];
        int number = 1, lineStart = 0, start = 0;
        while (true)
        {
            int length = text.AsSpan(start).IndexOfAny('\n', '\r', '\f');
            int end = length < 0 ? text.Length : start + length;
            lines.Add(new SourceLine(text, 0, 0, start, end, number, lineStart).Narrow(start, end));
            if (end == text.Length) return lines;
            start = end + 1;
            if (text[end] == '\f') continue;
            if (text[end] == '\r' && start < text.Length && text[start] == '\n') start++;
            number++;
            lineStart = start;
        }
    }
}
