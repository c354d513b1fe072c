namespace DisclosureParser.Readers.Text.Markdown;

/// <summary>Whether a text is written in Markdown.</summary>
internal static class MarkdownSyntax
{
    private const int HeadingsWithoutName = 2;

    /// <summary>Under a name of Markdown any mark will do; else a table with its rule, or several headings.</summary>
    public static bool IsIn(string text, bool namedSo)
    {
        List<SourceLine> lines = SourceLines.Split(text);
        int headings = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            ReadOnlySpan<char> line = lines[i].Text;
            if (line.IsEmpty) continue;
            if (MarkdownShapes.LevelOf(line) > 0 && ++headings >= (namedSo ? 1 : HeadingsWithoutName)) return true;
            if (MarkdownTable.BeginsAt(lines, i)) return true;
            if (namedSo && HasMark(line)) return true;
        }

        return false;
    }

    private static bool HasMark(ReadOnlySpan<char> line) =>
        line.StartsWith("```") || line.StartsWith("> ") || line.StartsWith("- ") || line.StartsWith("* ") || line is "---"
        || line.Contains("**", StringComparison.Ordinal) || line.Contains("](", StringComparison.Ordinal)
        || line.Contains("<table", StringComparison.OrdinalIgnoreCase);
}
