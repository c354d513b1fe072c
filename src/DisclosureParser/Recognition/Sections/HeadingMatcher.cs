using System.Collections.Immutable;
using DisclosureParser.Recognition.Labels;
using DisclosureParser.Recognition.Tables;
using DisclosureParser.Templates;
using DisclosureParser.Text;
using DisclosureParser.Vocabulary;

namespace DisclosureParser.Recognition.Sections;

/// <summary>Tells which section a heading's words name, by meaning and never by number.</summary>
internal sealed class HeadingMatcher(FormLabels form)
{
    private const int LongestHeading = 45;

    private static readonly ImmutableArray<(string Key, ImmutableArray<string> Words)> Cues = VocabularyFile.Load("headings").Groups("cues");

    /// <summary>The wordings by length, the longest first, to find a heading at the beginning of a longer text.</summary>
    private readonly ImmutableArray<(string Text, TemplateSection Section, LabelMatch Match)> _wordings =
    [
        .. form.Form.Sections
            .SelectMany(section => section.Wording.Accepted.Select(text => (Text: ComparableText.Of(text), Section: section, Match: LabelMatch.Accepted))
                .Append((Text: ComparableText.Of(section.Wording.Label), Section: section, Match: LabelMatch.Canonical)))
            .OrderByDescending(wording => wording.Text.Length),
    ];

    /// <summary>What a whole heading names, its enumerator already taken off.</summary>
    public Candidate<TemplateSection>? Whole(string words, bool isTopLevel)
    {
        string comparable = ComparableText.Of(words);
        if (comparable.Length is 0 or > LongestHeading) return null;
        IReadOnlyList<Candidate<TemplateSection>> exact = form.Sections.Exact(comparable);
        if (exact.Count > 0) return exact[0];
        string undated = WithoutYear(comparable);
        if (undated.Length < comparable.Length && form.Sections.Exact(undated) is { Count: > 0 } dated)
            return dated[0] with { Match = dated[0].Match == LabelMatch.Canonical ? LabelMatch.Accepted : dated[0].Match };
        if (!isTopLevel) return null;
        if (ByCue(comparable) is TemplateSection cued) return new Candidate<TemplateSection>(cued, LabelMatch.Accepted);
        return form.Sections.Find(words) is [Candidate<TemplateSection> near] ? near : null;
    }

    /// <summary>The section whose wording a longer text begins with, and the number of characters the wording takes.</summary>
    public (Candidate<TemplateSection> Found, int Length)? Leading(ReadOnlySpan<char> text)
    {
        string comparable = ComparableText.Of(text[..Math.Min(text.Length, 120)]);
        foreach ((string wording, TemplateSection section, LabelMatch match) in _wordings)
        {
            if (!comparable.StartsWith(wording, StringComparison.Ordinal)) continue;
            return (new Candidate<TemplateSection>(section, match), Printed(text, wording.Length));
        }

        return null;
    }

    private TemplateSection? ByCue(string comparable)
    {
        foreach ((string key, ImmutableArray<string> words) in Cues)
        {
            foreach (string cue in words)
            {
                if (cue.Split('+').All(word => comparable.Contains(word, StringComparison.Ordinal))) return form.Form.Section(key);
            }
        }

        return null;
    }

    private static string WithoutYear(string comparable)
    {
        int at = 0;
        while (at < comparable.Length && char.IsAsciiDigit(comparable[at])) at++;
        if (at != 4) return comparable;
        if (at < comparable.Length && comparable[at] == '年') at++;
        if (at < comparable.Length && comparable[at] == '度') at++;
        return comparable[at..];
    }

    /// <summary>How many printed characters hold the first <paramref name="compared"/> compared ones.</summary>
    private static int Printed(ReadOnlySpan<char> text, int compared)
    {
        int at = 0;
        while (at < text.Length && compared > 0)
        {
            if (char.IsLetterOrDigit(CharacterFolding.Fold(text[at]))) compared--;
            at++;
        }

        while (at < text.Length && text[at] is '）' or ')' or '。' or '：' or ':' or '”' or '》') at++;
        return at;
    }
}
