using System.Text;
using AngleSharp.Dom;
using DisclosureParser.Text;

namespace DisclosureParser.Readers.Html;

/// <summary>One line of text with what its characters are.</summary>
/// <param name="Text">The text, trimmed.</param>
/// <param name="BoldCharacters">Characters in bold, white space apart.</param>
/// <param name="LinkCharacters">Characters inside links, white space apart.</param>
/// <param name="Links">Links the line holds.</param>
/// <param name="Place">The element whose start is nearest before the line.</param>
/// <param name="Block">The block element the line stands in.</param>
internal sealed record TextLine(string Text, int BoldCharacters, int LinkCharacters, int Links, IElement Place, IElement Block)
{
    /// <summary>Characters, white space apart.</summary>
    public int Characters { get; } = CountVisible(Text);

    private static int CountVisible(string text)
    {
        int count = 0;
        foreach (char c in text)
            if (!char.IsWhiteSpace(c)) count++;
        return count;
    }
}

/// <summary>
/// Gathers inline text into lines. Line ends and indentation of the source are no text: nothing between ideographs, one
/// space between words. Spaces inside a source line stay as they stand, since the gap of a forgotten number is a finding.
/// </summary>
internal sealed class InlineText
{
    private readonly List<TextLine> _lines = [];
    private readonly StringBuilder _line = new();
    private int _spaces, _bold, _linked, _links;
    private bool _sourceBreak;
    private IElement? _place, _block, _lastBreak, _lastLink;

    /// <summary>A list marker that goes before the next text.</summary>
    public string Marker { get; set; } = "";

    public bool IsEmpty => _lines.Count == 0 && _line.Length == 0;

    /// <summary>Something other than white space was left out because nobody sees it.</summary>
    public int HiddenCharacters { get; private set; }

    /// <summary>Whether what comes next stands right behind a digit.</summary>
    public bool EndsWithDigit => _line.Length > 0 && _spaces == 0 && char.IsAsciiDigit(CharacterFolding.Fold(_line[^1]));

    /// <summary>Adds the text of one text node as it is seen.</summary>
    public void Append(string text, InlineState state)
    {
        if (state.Look.Sight == Sight.Hidden) HiddenCharacters += string.IsNullOrWhiteSpace(text) ? 0 : text.Trim().Length;
        else Append(text, state.Block, state.IsBold, state.Link, state.KeepsLines);
    }

    /// <summary>Adds the text of one text node.</summary>
    public void Append(string text, IElement block, bool isBold, IElement? link, bool keepsLines)
    {
        foreach (char c in text)
        {
            switch (c)
            {
                case var _ when IsInvisible(c):
                    break;
                case '\n' or '\r' when keepsLines:
                    EndLine();
                    break;
                case '\n' or '\r':
                    _sourceBreak = true;
                    break;
                case ' ' or '\t' or '\f':
                    _spaces++;
                    break;
                case var _ when _line.Length == 0 && char.IsWhiteSpace(c):
                    _spaces = 0;
                    break;
                default:
                    Put(c, block, isBold, link);
                    break;
            }
        }
    }

    /// <summary>Ends the line at a break of the page; the next line is placed at <paramref name="element"/>.</summary>
    public void Break(IElement element)
    {
        EndLine();
        _lastBreak = element;
    }

    /// <summary>Ends the line at a block's edge.</summary>
    public void EndLine()
    {
        string text = _line.ToString().TrimEnd();
        if (text.Length > 0) _lines.Add(new TextLine(text, _bold, _linked, _links, _place!, _block!));
        _line.Clear();
        (_spaces, _bold, _linked, _links, _sourceBreak) = (0, 0, 0, 0, false);
        (_place, _block, _lastLink) = (null, null, null);
    }

    /// <summary>The lines so far, which are given up.</summary>
    public List<TextLine> Take()
    {
        EndLine();
        List<TextLine> lines = [.. _lines];
        _lines.Clear();
        _lastBreak = null;
        return lines;
    }

    private void Put(char c, IElement block, bool isBold, IElement? link)
    {
        if (_line.Length == 0) Start(c, block, isBold);
        else if (_sourceBreak)
        {
            if (IsWordCharacter(_line[^1]) && IsWordCharacter(c)) _line.Append(' ');
        }
        else _line.Append(' ', _spaces);

        (_spaces, _sourceBreak) = (0, false);
        _line.Append(c);
        if (char.IsWhiteSpace(c)) return;
        if (isBold) _bold++;
        if (link is null) return;
        _linked++;
        if (!ReferenceEquals(link, _lastLink)) _links++;
        _lastLink = link;
    }

    private void Start(char c, IElement block, bool isBold)
    {
        _block = block;
        _place = _lastBreak is not null && block.Contains(_lastBreak) ? _lastBreak : block;
        // An author's own number stands where the automatic one is switched off by a style sheet.
        if (Marker.Length > 0 && !Enumerators.CanStart(c))
        {
            _line.Append(Marker);
            if (isBold) _bold += Marker.Length;
        }

        Marker = "";
    }

    // Joiners, marks of direction and byte order: nothing of them is printed.
    private static bool IsInvisible(char c) =>
        c is >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2060' and <= '\u2064' or >= '\u2066' and <= '\u2069' or '\u061C' or '\uFEFF';

    private static bool IsWordCharacter(char c) =>
        !char.IsWhiteSpace(c) && c is < '\u2E80' and not (>= '\u2014' and <= '\u2026') and not '·';
}
