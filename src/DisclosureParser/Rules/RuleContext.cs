using DisclosureParser.Documents;
using DisclosureParser.Rules.Neighbours;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules;

/// <summary>What a rule may look at.</summary>
public sealed class RuleContext
{
    internal RuleContext(AnnualReport report, Template? template, SourceDocument document, ReportNeighbours? neighbours = null)
    {
        Neighbours = neighbours ?? ReportNeighbours.None;
        Report = report;
        FormOrNull = template;
        Document = document;
    }

    /// <summary>The report.</summary>
    public AnnualReport Report { get; }

    /// <summary>The form it follows.</summary>
    /// <exception cref="InvalidOperationException">The report follows none (2018 and before); the descriptor admits such reports only on request.</exception>
    public Template Form => FormOrNull ?? throw new InvalidOperationException("The report follows no form.");

    /// <summary>The form it follows, or null (2018 and before).</summary>
    public Template? FormOrNull { get; }

    /// <summary>The report year; null where the document does not name one.</summary>
    public int? Year => Report.Header.Year;

    /// <summary>The other reports that it may be held against; none of a kind that is not known.</summary>
    public ReportNeighbours Neighbours { get; }

    internal SourceDocument Document { get; }

    /// <summary>The forms that are known: the report of another year may follow another one.</summary>
    internal TemplateCatalog Templates { get; init; } = TemplateCatalog.BuiltIn;

    internal RuleSettings Settings { get; init; } = RuleSettings.Default;

    internal KnownAgencies Agencies { get; init; } = KnownAgencies.None;
}
