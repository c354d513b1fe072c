using System.Text;

namespace DisclosureParser.Tests.Support;

/// <summary>A text with the places marked where a rule must find something.</summary>
internal static class MarkedText
{
    /// <summary>The text without its marks, and what they enclose, in order. Marks of other rules are dropped.</summary>
    public static (string Text, List<string> Marked) Strip(string text, string ruleId)
    {
        StringBuilder plain = new(text.Length);
        List<string> marked = [];
        int at = 0;
        for (int open = text.IndexOf("{|", StringComparison.Ordinal); open >= 0; open = text.IndexOf("{|", at, StringComparison.Ordinal))
        {
            int colon = text.IndexOf(':', open), close = text.IndexOf("|}", colon, StringComparison.Ordinal);
            string inside = text[(colon + 1)..close];
            plain.Append(text, at, open - at).Append(inside);
            if (text[(open + 2)..colon] == ruleId) marked.Add(inside);
            at = close + 2;
        }

        return (plain.Append(text, at, text.Length - at).ToString(), marked);
    }
}
