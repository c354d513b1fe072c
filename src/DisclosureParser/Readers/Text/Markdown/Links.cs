namespace DisclosureParser.Readers.Text.Markdown;

/// <summary>Finds links and pictures: of a link its text is kept, of a picture nothing.</summary>
internal static class Links
{
    public static void Mark(string text, bool[] drop, List<string> pictures)
    {
        Stack<int> open = new();
        int close = -1;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '[') open.Push(i);
            else if (text[i] == ']' && open.TryPop(out int start) && i + 1 < text.Length && text[i + 1] == '(')
            {
                // The next closing bracket is looked for once, however many links ask for it.
                if (close < i) close = text.IndexOf(')', i) is int found and >= 0 ? found : text.Length;
                if (close == text.Length || text.AsSpan(i, close - i).Contains('\n')) continue;
                bool picture = start > 0 && text[start - 1] == '!';
                if (picture) pictures.Add(text[(start + 1)..i]);
                drop[start] = true;
                drop.AsSpan(i, close - i + 1).Fill(true);
                if (picture) drop.AsSpan(start - 1, i - start + 1).Fill(true);
                i = close;
            }
        }
    }
}
