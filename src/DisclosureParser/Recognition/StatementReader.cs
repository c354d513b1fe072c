using System.Collections.Immutable;
using DisclosureParser.Recognition.Statements;

namespace DisclosureParser.Recognition;

/// <summary>Reads what the text states in figures, sentence by sentence.</summary>
internal static class StatementReader
{
    /// <summary>The statements of a report's text in document order.</summary>
    /// <param name="header">The header, for the report year and the preamble.</param>
    /// <param name="sections">The sections that were found.</param>
    public static ImmutableArray<Statement> Read(ReportHeader header, ImmutableArray<ReportSection> sections)
    {
        NarrativeVocabulary vocabulary = NarrativeVocabulary.For(header.Year);
        List<Statement> statements = [];
        Read(header.Preamble, null);
        foreach (ReportSection section in sections) Read(section.Paragraphs, section.Key);
        return [.. statements];

        void Read(ImmutableArray<Passage> passages, string? section)
        {
            NarrativeText? heading = null;
            foreach (NarrativeText text in NarrativeText.From(passages, section))
            {
                statements.AddRange(new ParagraphReader(vocabulary, header, text, heading).Read());
                heading = text.IsHeading ? text : null;
            }
        }
    }
}
