namespace DisclosureParser.Readers.Text.Markdown;

/// <summary>Takes the marks of containers off the lines: quotations, list items and code fences.</summary>
internal static class MarkdownLines
{
    public static void Prepare(List<SourceLine> lines)
    {
        string? fence = null;
        for (int i = 0; i < lines.Count; i++)
        {
            SourceLine line = lines[i];
            if (line.IsBlank) continue;
            if (fence is null) line = WithoutMarks(line);
            if (FenceOf(line.Text) is string mark && (fence is null || (mark == fence && line.Text.Length == mark.Length)))
            {
                fence = fence is null ? mark : null;
                lines[i] = line with { End = line.Start };
                continue;
            }

            lines[i] = fence is null ? line : line with { IsLiteral = true };
        }
    }

    private static SourceLine WithoutMarks(SourceLine line)
    {
        while (!line.IsBlank && line.Text[0] == '>') line = line.Narrow(line.Start + 1, line.End) with { BeginsItem = line.BeginsItem };
        if (line.Text is not ['-' or '*' or '+', ' ' or '\t', ..] || PageNumbers.IsOne(line.Text) || MarkdownShapes.IsBreak(line.Text)) return line;
        return line.Narrow(line.Start + 1, line.End) with { BeginsItem = true };
    }

    private static string? FenceOf(ReadOnlySpan<char> text) =>
        text.StartsWith("```") ? "```" : text.StartsWith("~~~") ? "~~~" : null;
}
