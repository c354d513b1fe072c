using System.Collections.Immutable;
using DisclosureParser.Documents;

namespace DisclosureParser;

/// <summary>An annual report as recognised: every part with its key and its place.</summary>
/// <param name="Header">Who reports on which year.</param>
/// <param name="TemplateId">The form the report follows; null for reports of 2018 and before.</param>
/// <param name="Sections">The statutory sections that were found, in the document's order.</param>
/// <param name="Tables">The statutory tables in the order of the form, also those that were not found.</param>
public sealed record AnnualReport(
    ReportHeader Header,
    string? TemplateId,
    ImmutableArray<ReportSection> Sections,
    ImmutableArray<StatutoryTable> Tables)
{
    /// <summary>All top-level headings in document order, statutory or not.</summary>
    public ImmutableArray<ReportHeading> Headings { get; init; } = [];

    /// <summary>What the text states in figures, sentence by sentence.</summary>
    public ImmutableArray<Statement> Statements { get; init; } = [];

    /// <summary>Why this form was chosen.</summary>
    public TemplateChoice TemplateChoice { get; init; } = TemplateChoice.None;

    /// <summary>Where the report begins.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>The figures of proactive disclosure (table 2), by name.</summary>
    public ProactiveFigures Proactive => new(this);

    /// <summary>The figures on requests (table 3), by name.</summary>
    public RequestFigures Requests => new(this);

    /// <summary>The figures on reconsideration and litigation (table 4), by name.</summary>
    public DisputeFigures Disputes => new(this);

    /// <summary>The section with this key, or null where it was not found.</summary>
    public ReportSection? Section(string key) => Sections.FirstOrDefault(section => section.Key == key);

    /// <summary>The table with this key.</summary>
    /// <exception cref="KeyNotFoundException">The form has no such table, or the report follows none.</exception>
    public StatutoryTable Table(string key) => FindTable(key) ?? throw new KeyNotFoundException($"No table '{key}'.");

    /// <summary>The table with this key, or null.</summary>
    public StatutoryTable? FindTable(string key) => Tables.FirstOrDefault(table => table.Key == key);

    /// <summary>The figure with this key (<c>requests.received@total</c>), or null where the form has none.</summary>
    public Figure? FindFigure(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        int dot = key.IndexOf('.', StringComparison.Ordinal), at = key.IndexOf('@', StringComparison.Ordinal);
        return dot < 0 || at < dot ? null : FindTable(key[..dot])?.Find(key[(dot + 1)..at], key[(at + 1)..]);
    }
}

/// <summary>Why a form was chosen.</summary>
/// <param name="ByStructure">The form whose own labels the tables print; null where they print none, or of both.</param>
/// <param name="ByYear">The form that the report year wants; null where the year is not known or no form covers it.</param>
/// <param name="Signatures">The labels that belong to one form alone, with the form's id.</param>
public sealed record TemplateChoice(string? ByStructure, string? ByYear, ImmutableArray<SignatureLabel> Signatures)
{
    /// <summary>No form.</summary>
    public static TemplateChoice None { get; } = new(null, null, []);

    /// <summary>The tables print labels of more than one form.</summary>
    public bool IsMixed => Signatures.Select(label => label.TemplateId).Distinct(StringComparer.Ordinal).Skip(1).Any();
}

/// <summary>A label that belongs to one form alone.</summary>
/// <param name="TemplateId">The form.</param>
/// <param name="Text">The label as printed, spaces and line breaks dropped.</param>
/// <param name="Location">Its cell.</param>
public sealed record SignatureLabel(string TemplateId, string Text, SourceLocation Location);

/// <summary>A figure that the text states.</summary>
/// <param name="Key">
/// The figure it speaks of, for example <c>requests.received@total</c>. Rows that the text counts together are joined by a plus:
/// <c>requests.results.granted+partlyGranted@total</c>, <c>requests.received+carriedIn@total</c>. A group stands for all below it
/// (<c>requests.results.denied@total</c>, <c>disputes.litigation@total</c>, <c>requests.received@organization</c>), a table without
/// a row for all its rows (<c>disputes@corrected</c>). <c>requests.handled@total</c> counts what was dealt with, in words that
/// leave open whether received or answered.
/// </param>
/// <param name="Value">The number stated.</param>
/// <param name="Text">The words that state it.</param>
/// <param name="Location">Their place.</param>
public sealed record Statement(string Key, decimal Value, string Text, SourceLocation Location) : IReportElement
{
    /// <summary>The scope the sentence names (全区, 本级 …); null where it names none.</summary>
    public string? Scope { get; init; }

    /// <summary>The year the sentence speaks of, where it names one; else null.</summary>
    public int? Year { get; init; }

    /// <summary>The number is rounded (余, 近, 约).</summary>
    public bool IsApproximate { get; init; }

    /// <summary>The sentence says that there were none (未收到, 未发生).</summary>
    public bool IsNegation { get; init; }

    /// <summary>The count may include what was carried in from the year before (收到, 受理, 收办).</summary>
    public bool MayIncludeCarriedIn { get; init; }

    /// <summary>The other figure that the words may speak of (因本机关不掌握等原因无法提供: the row as well as its group); else null.</summary>
    public string? AlternativeKey { get; init; }

    /// <summary>The section the sentence stands in; null in the preamble.</summary>
    public string? Section { get; init; }
}
