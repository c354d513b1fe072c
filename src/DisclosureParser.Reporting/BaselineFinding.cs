using System.Globalization;

namespace DisclosureParser.Reporting;

/// <summary>A finding of an earlier run.</summary>
/// <param name="Document">The document it was found in.</param>
/// <param name="Agency">The body that reports; null where none was read.</param>
/// <param name="Year">The report year; null where none was read.</param>
/// <param name="Id">Id of the finding.</param>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Severity">How grave it was.</param>
/// <param name="Subject">Key of the element it was about.</param>
/// <param name="Message">What was wrong, in the language of that run.</param>
public sealed record BaselineFinding(string Document, string? Agency, int? Year, string Id, string RuleId, Severity Severity, string Subject, string Message)
{
    internal string Report => ReportOf(Agency, Year, Document);

    internal static string ReportOf(string? agency, int? year, string document) =>
        agency is null || year is not int on ? "file " + document : string.Create(CultureInfo.InvariantCulture, $"{on} {agency}");
}
