namespace DisclosureParser.Readers.Text.Markdown;

/// <summary>Comments are no text. Spaces take their place, so that everything else keeps its own.</summary>
internal static class HtmlComments
{
    public static string Blank(string text)
    {
        int open = text.IndexOf("<!--", StringComparison.Ordinal);
        if (open < 0) return text;
        char[] result = text.ToCharArray();
        while (open >= 0)
        {
            int close = text.IndexOf("-->", open + 4, StringComparison.Ordinal);
            if (close < 0) break;
            for (int i = open; i < close + 3; i++)
            {
                if (result[i] is not ('\n' or '\r' or '\f')) result[i] = ' ';
            }

            open = text.IndexOf("<!--", close + 3, StringComparison.Ordinal);
        }

        return new string(result);
    }
}
