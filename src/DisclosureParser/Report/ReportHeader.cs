using System.Collections.Immutable;
using DisclosureParser.Documents;

namespace DisclosureParser;

/// <summary>Who reports on which year, and when it was published.</summary>
public sealed record ReportHeader
{
    /// <summary>The title as printed, spaces and line breaks dropped; null where the document has no title line.</summary>
    public Passage? Title { get; init; }

    /// <summary>The reporting body; null where neither title, signature nor preamble names it.</summary>
    public Agency? Agency { get; init; }

    /// <summary>The report year: from the title, else the period, else the caller's option.</summary>
    public int? Year { get; init; }

    /// <summary>The year that the title prints; null where it prints none.</summary>
    public int? TitleYear { get; init; }

    /// <summary>The statistics period; null where none is printed.</summary>
    public ReportPeriod? Period { get; init; }

    /// <summary>When the report was published; null where the document does not say.</summary>
    public PublicationDate? PublishedOn { get; init; }

    /// <summary>The body's name under the text; null where the report is not signed.</summary>
    public Passage? Signature { get; init; }

    /// <summary>The text between the title and the first section.</summary>
    public ImmutableArray<Passage> Preamble { get; init; } = [];
}

/// <summary>What a body is, as far as its name tells.</summary>
public enum AgencyKind
{
    /// <summary>Not told by the name, or none of the others: management committees, centres, companies.</summary>
    Other,

    /// <summary>A people's government of a county or above.</summary>
    Government,

    /// <summary>A department of a government, its office included.</summary>
    Department,

    /// <summary>A people's government of a town or township.</summary>
    Township,

    /// <summary>A sub-district office.</summary>
    Subdistrict,
}

/// <summary>The level of a body, as far as its name tells.</summary>
public enum AgencyLevel
{
    /// <summary>The name does not tell.</summary>
    Unknown,

    /// <summary>The State Council's departments.</summary>
    National,

    /// <summary>Provinces, autonomous regions, the four municipalities.</summary>
    Province,

    /// <summary>Cities with districts, autonomous prefectures.</summary>
    City,

    /// <summary>Counties, banners, city districts.</summary>
    County,

    /// <summary>Towns, townships, sub-districts.</summary>
    Township,
}

/// <summary>The reporting body.</summary>
/// <param name="Name">Its name as printed, without year and report words.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Level">Its level.</param>
/// <param name="Location">Where the name was read.</param>
public sealed record Agency(string Name, AgencyKind Kind, AgencyLevel Level, SourceLocation Location) : IReportElement
{
    string IReportElement.Key => "report.agency";
}

/// <summary>The statistics period as printed.</summary>
/// <param name="From">First day; null where only an end is printed.</param>
/// <param name="To">Last day.</param>
/// <param name="Text">The words that state it.</param>
/// <param name="Location">Their place.</param>
public sealed record ReportPeriod(DateOnly? From, DateOnly? To, string Text, SourceLocation Location) : IReportElement
{
    string IReportElement.Key => "report.period";
}

/// <summary>Where a publication date was read.</summary>
public enum PublicationDateOrigin
{
    /// <summary>The page states it as its publication.</summary>
    Page,

    /// <summary>The date under the signature.</summary>
    Signature,
}

/// <summary>The publication date.</summary>
/// <param name="Date">The date.</param>
/// <param name="Origin">Where it was read.</param>
/// <param name="Text">The words that state it.</param>
/// <param name="Location">Their place.</param>
public sealed record PublicationDate(DateOnly Date, PublicationDateOrigin Origin, string Text, SourceLocation Location) : IReportElement
{
    string IReportElement.Key => "report.publishedOn";
}
