using DisclosureParser.Reporting;

namespace DisclosureParser.Cli;

/// <summary>The exit codes, a contract with the programs that call us.</summary>
internal static class ExitCodes
{
    public const int Clean = 0, Findings = 1, Usage = 2, NoInput = 3, NotAssessed = 4, Fault = 5, Interrupted = 130;

    /// <summary>The code of a run that finished. Findings come before what could not be assessed.</summary>
    public static int Of(AuditSummary summary, Severity failOn, bool ignoresFindings, bool allowsUnassessed)
    {
        if (!ignoresFindings && summary.AtLeast(failOn) > 0) return Findings;
        return summary.NotFullyAssessed > 0 && !allowsUnassessed ? NotAssessed : Clean;
    }
}
