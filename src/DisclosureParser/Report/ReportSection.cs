using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Templates;

namespace DisclosureParser;

/// <summary>A statutory section as the report prints it.</summary>
/// <param name="Key">Key of the section: <c>overview</c>, <c>proactive</c>, <c>requests</c>, <c>disputes</c>, <c>problems</c> or <c>other</c>.</param>
/// <param name="Number">The printed ordinal (一 → 1); null where none is printed.</param>
/// <param name="Heading">The heading as printed; for a section known by its content alone, an empty string.</param>
/// <param name="Paragraphs">Its text without tables, paragraph by paragraph, each with its place.</param>
/// <param name="Location">Its heading, or its first paragraph or table where it has none.</param>
public sealed record ReportSection(
    string Key,
    int? Number,
    string Heading,
    ImmutableArray<Passage> Paragraphs,
    SourceLocation Location) : IReportElement
{
    /// <summary>How the heading was recognised; <see cref="LabelMatch.Unknown"/> where the section is known by its content alone.</summary>
    public LabelMatch Match { get; init; }

    /// <summary>Text between the heading and the first table or, without a table, all of it: the range of <see cref="Paragraphs"/> before it.</summary>
    public int ParagraphsBeforeTable { get; init; }

    /// <summary>Pictures that stand in the section.</summary>
    public ImmutableArray<SourceLocation> Pictures { get; init; } = [];

    /// <summary>The text of all paragraphs, joined by line breaks.</summary>
    public string Text => string.Join('\n', Paragraphs.Select(paragraph => paragraph.Text));

    string IReportElement.Key => "section." + Key;
}

/// <summary>A paragraph, or part of one, with its place.</summary>
/// <param name="Text">The text as printed.</param>
/// <param name="Location">Its place; the span tells where in a longer paragraph it stands.</param>
public sealed record Passage(string Text, SourceLocation Location)
{
    /// <summary>The place of some characters of <see cref="Text"/>.</summary>
    /// <param name="start">0-based index of the first character in <see cref="Text"/>.</param>
    /// <param name="length">Number of characters.</param>
    public SourceLocation At(int start, int length)
    {
        int offset = Location.Path.Span?.Start ?? 0;
        return Location with { Path = Location.Path with { Span = new TextSpan(offset + start, offset + start + length) } };
    }
}

/// <summary>A top-level heading of the report, statutory or not, in document order.</summary>
/// <param name="Number">The printed ordinal; null where none is printed.</param>
/// <param name="Text">The heading as printed, with its ordinal.</param>
/// <param name="SectionKey">The statutory section it names; null where it names none.</param>
/// <param name="Match">How it was recognised.</param>
/// <param name="Location">Its place.</param>
public sealed record ReportHeading(int? Number, string Text, string? SectionKey, LabelMatch Match, SourceLocation Location)
{
    /// <summary>The heading opens the section that <see cref="AnnualReport.Sections"/> lists under its key; a repeated one does not.</summary>
    public bool OpensSection { get; init; }
}
