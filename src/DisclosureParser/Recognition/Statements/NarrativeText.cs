using System.Collections.Immutable;
using System.Text;
using DisclosureParser.Documents;
using DisclosureParser.Text;

namespace DisclosureParser.Recognition.Statements;

/// <summary>
/// A paragraph to be read for figures: folded, spaces dropped, lines that the format broke inside a sentence joined. Knows
/// where each of its characters is printed.
/// </summary>
internal sealed class NarrativeText
{
    private const string SentenceEnds = "。！？!?\n";
    private const string ClauseEnds = ",;:()、。！？!?\n";
    private const int FullLine = 18;

    private readonly ImmutableArray<(Passage Passage, int Index)> _origin;

    private NarrativeText(string text, ImmutableArray<(Passage, int)> origin, string? section)
    {
        Text = text;
        _origin = origin;
        Section = section;
        Numbers = NumberLexer.Read(text);
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The numbers in it.</summary>
    public ImmutableArray<NumberToken> Numbers { get; }

    /// <summary>Key of the section it stands in; null in the preamble.</summary>
    public string? Section { get; }

    /// <summary>It looks like the heading of what follows.</summary>
    public bool IsHeading => Text.Length is > 0 and <= FullLine && !ClauseEnds.Contains(Text[^1], StringComparison.Ordinal);

    /// <summary>The paragraphs of some passages.</summary>
    public static IEnumerable<NarrativeText> From(ImmutableArray<Passage> passages, string? section)
    {
        StringBuilder text = new();
        ImmutableArray<(Passage, int)>.Builder origin = ImmutableArray.CreateBuilder<(Passage, int)>();
        foreach (Passage passage in passages)
        {
            string folded = CharacterFolding.Fold(passage.Text);
            if (text.Length > 0 && (SentenceEnds.Contains(text[^1], StringComparison.Ordinal) || text.Length < FullLine || StartsItem(folded)))
            {
                yield return Take();
            }

            Append(passage, folded, text, origin);
        }

        if (text.Length > 0) yield return Take();

        NarrativeText Take()
        {
            NarrativeText done = new(text.ToString(), origin.ToImmutable(), section);
            text.Clear();
            origin.Clear();
            return done;
        }
    }

    /// <summary>The place of some characters, and the words as printed there. A run over a line's end is placed at its last line.</summary>
    public (SourceLocation Location, string Printed) Place(int start, int end)
    {
        (Passage passage, int last) = _origin[end - 1];
        int first = last;
        for (int i = end - 1; i >= start && ReferenceEquals(_origin[i].Passage, passage); i--) first = _origin[i].Index;
        return (passage.At(first, last + 1 - first), Printed(start, end));
    }

    /// <summary>A clause ends before this place.</summary>
    public bool IsClauseEnd(int at) => at >= Text.Length || ClauseEnds.Contains(Text[at], StringComparison.Ordinal);

    /// <summary>Where the sentence begins that holds this place.</summary>
    public int SentenceStart(int at) => at == 0 ? 0 : Text.LastIndexOfAny(SentenceEnds.ToCharArray(), at - 1) + 1;

    /// <summary>Where the sentence ends that holds this place.</summary>
    public int SentenceEnd(int at)
    {
        int end = at >= Text.Length ? -1 : Text.IndexOfAny(SentenceEnds.ToCharArray(), at);
        return end < 0 ? Text.Length : end;
    }

    /// <summary>Where the clause begins that holds this place.</summary>
    public int ClauseStart(int at)
    {
        int start = at;
        while (start > 0 && (Text[start - 1] == '、' || !ClauseEnds.Contains(Text[start - 1], StringComparison.Ordinal))) start--;
        return start;
    }

    private string Printed(int start, int end)
    {
        StringBuilder printed = new();
        for (int i = start; i < end; i++)
        {
            (Passage passage, int index) = _origin[i];
            int from = i > start && ReferenceEquals(_origin[i - 1].Passage, passage) ? _origin[i - 1].Index + 1 : index;
            printed.Append(passage.Text, from, index + 1 - from);
        }

        return printed.ToString();
    }

    private static void Append(Passage passage, string folded, StringBuilder text, ImmutableArray<(Passage, int)>.Builder origin)
    {
        for (int i = 0; i < folded.Length; i++)
        {
            char character = folded[i];
            bool space = char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.Format;
            // A space keeps two numbers apart; a line break keeps two sentences apart unless the line was full.
            if (space && !(text.Length > 0 && IsDigit(text[^1]) && NextPrinted(folded, i) is char next && IsDigit(next))) continue;
            text.Append(space ? ' ' : character);
            origin.Add((passage, i));
        }
    }

    private static char? NextPrinted(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at < text.Length ? text[at] : null;
    }

    private static bool IsDigit(char character) => char.IsAsciiDigit(character) || character is '.' or '%';

    private static bool StartsItem(string folded)
    {
        string text = folded.TrimStart();
        int at = text.StartsWith('(') ? 1 : 0;
        int start = at;
        while (at < text.Length && ChineseNumerals.IsPart(text[at])) at++;
        return at > start && at < text.Length && text[at] is '、' or ')';
    }
}
