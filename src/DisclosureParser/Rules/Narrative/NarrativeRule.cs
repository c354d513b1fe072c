using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Recognition.Statements;
using DisclosureParser.Text;

namespace DisclosureParser.Rules.Narrative;

/// <summary>A rule on the text itself, paragraph by paragraph.</summary>
internal abstract class NarrativeRule : Rule
{
    /// <summary>The paragraphs of preamble and sections, as they are read for figures.</summary>
    protected static IEnumerable<NarrativeText> Paragraphs(RuleContext context) =>
        NarrativeText.From(context.Report.Header.Preamble, null)
            .Concat(context.Report.Sections.SelectMany(section => NarrativeText.From(section.Paragraphs, section.Key)));

    /// <summary>The words of the report year.</summary>
    protected static NarrativeVocabulary Vocabulary(RuleContext context) => NarrativeVocabulary.For(context.Year);

    /// <summary>The key of a section for a finding's subject.</summary>
    protected static string SubjectOf(string? section) => section is null ? "report.preamble" : "section." + section;

    /// <summary>Where a text holds one of some words at a place: the longest one's end; -1 where it holds none.</summary>
    protected static int After(string text, int at, ImmutableArray<string> words)
    {
        int end = -1;
        foreach (string word in words)
        {
            if (at <= text.Length && text.AsSpan(at).StartsWith(word, StringComparison.Ordinal)) end = Math.Max(end, at + word.Length);
        }

        return end;
    }

    /// <summary>A number with the measure word behind it; null where none of the words stands there.</summary>
    protected static string? MeasureOf(NarrativeText text, NumberToken number, ImmutableArray<string> measures)
    {
        int end = After(text.Text, number.End, measures);
        return number.Kind != NumberKind.Plain || end < 0 ? null : text.Text[number.End..end];
    }

    /// <summary>The places overlap.</summary>
    protected static bool Overlap(SourceLocation left, SourceLocation right) =>
        left.Path.BlockIndex == right.Path.BlockIndex
        && left.Path.Span is TextSpan a && right.Path.Span is TextSpan b && a.Start < b.End && b.Start < a.End;
}
