namespace DisclosureParser.Readers.Text;

/// <summary>What the end of a line says about the sentence it stands in.</summary>
internal static class Sentences
{
    /// <summary>The line's last printed character, closing quotes and brackets looked through, ends a sentence.</summary>
    public static bool EndsAfter(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd("”’」』）)》\"'");
        return line is [.., '。' or '！' or '？' or '；' or '：' or '!' or '?' or ';' or ':' or '…'];
    }

    /// <summary>The line must go on: it ends in a comma or an opening mark, or leaves a bracket open.</summary>
    public static bool MustContinue(ReadOnlySpan<char> line)
    {
        if (line is [.., '，' or '、' or ',' or '（' or '(' or '《' or '“' or '〔']) return true;
        int open = 0;
        foreach (char c in line)
        {
            if (c is '（' or '(' or '《' or '〔') open++;
            else if (c is '）' or ')' or '》' or '〕') open = Math.Max(0, open - 1);
        }

        return open > 0;
    }
}
