using System.Collections.Immutable;

namespace DisclosureParser.Recognition;

/// <summary>Reads what the text states in figures, sentence by sentence.</summary>
internal static class StatementReader
{
    /// <summary>The statements of a report's text in document order.</summary>
    /// <param name="header">The header, for the report year and the preamble.</param>
    /// <param name="sections">The sections that were found.</param>
    public static ImmutableArray<Statement> Read(ReportHeader header, ImmutableArray<ReportSection> sections) => [];
}
