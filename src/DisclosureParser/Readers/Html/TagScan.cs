using System.Buffers;

namespace DisclosureParser.Readers.Html;

/// <summary>Goes from tag to tag through markup: over comments, over what stands in quotes, over the text of scripts.</summary>
internal sealed class TagScan(string markup)
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\f/>");

    private readonly Dictionary<int, string> _names = [];
    private int _at;

    /// <summary>Name of the tag, in lower case.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Whether it closes an element.</summary>
    public bool IsEnd { get; private set; }

    /// <summary>Moves to the next tag; false where there is none.</summary>
    public bool Next()
    {
        while (true)
        {
            int open = markup.IndexOf('<', _at);
            if (open < 0 || open + 1 >= markup.Length) return false;
            ReadOnlySpan<char> rest = markup.AsSpan(open + 1);
            if (rest.StartsWith("!--", StringComparison.Ordinal))
            {
                // '<!-->' and '<!--->' are whole comments.
                int end = rest[3..].StartsWith(">", StringComparison.Ordinal) || rest[3..].StartsWith("->", StringComparison.Ordinal) ? 0 : rest[3..].IndexOf("-->", StringComparison.Ordinal);
                if (end < 0) return false;
                _at = open + 4 + end;
                continue;
            }

            IsEnd = rest[0] == '/';
            ReadOnlySpan<char> name = IsEnd ? rest[1..] : rest;
            if (name.IsEmpty || !char.IsAsciiLetter(name[0]))
            {
                _at = open + 1;
                continue;
            }

            int length = name.IndexOfAny(NameEnds);
            if (length < 0) return false;
            Name = Lower(name[..length]);
            _at = End(open + 1 + (IsEnd ? 1 : 0) + length);
            return true;
        }
    }

    /// <summary>Moves behind the text of the element whose tag was met, which is no markup.</summary>
    public void SkipRaw(string name)
    {
        int end = markup.IndexOf("</" + name, _at, StringComparison.OrdinalIgnoreCase);
        _at = end < 0 ? markup.Length : end;
    }

    // A quote opens a value behind '=' alone; elsewhere it is a letter of a name.
    private int End(int at)
    {
        char before = ' ';
        for (; at < markup.Length; at++)
        {
            char letter = markup[at];
            if (letter == '>') return at + 1;
            if (letter is '"' or '\'' && before == '=')
            {
                int close = markup.IndexOf(letter, at + 1);
                if (close < 0) return markup.Length;
                at = close;
            }

            if (!char.IsWhiteSpace(letter)) before = letter;
        }

        return at;
    }

    private string Lower(ReadOnlySpan<char> name)
    {
        int hash = string.GetHashCode(name, StringComparison.OrdinalIgnoreCase);
        if (_names.TryGetValue(hash, out string? known) && name.Equals(known, StringComparison.OrdinalIgnoreCase)) return known;
        return _names[hash] = name.ToString().ToLowerInvariant();
    }
}
