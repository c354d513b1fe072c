using System.Collections.Immutable;

namespace DisclosureParser.Reporting;

/// <summary>What an earlier run found, to tell what is new, what is still there and what has been corrected.</summary>
public sealed class Baseline
{
    private readonly HashSet<(string Report, string Id)> _known;

    /// <summary>Goes by findings of an earlier run.</summary>
    public Baseline(IEnumerable<BaselineFinding> findings)
    {
        Findings = [.. findings];
        _known = [.. Findings.Select(finding => (finding.Report, finding.Id))];
    }

    /// <summary>What the earlier run found, without what somebody answered for.</summary>
    public ImmutableArray<BaselineFinding> Findings { get; }

    /// <summary>Reads the result of an earlier run, as <c>json</c> or <c>ndjson</c>.</summary>
    /// <exception cref="FormatException">The text is no such result, or it was cut off.</exception>
    public static Baseline Read(Stream result) => new(BaselineReader.Read(result));

    /// <summary>A result, each finding told to be known or new.</summary>
    internal AuditResult Mark(AuditResult result)
    {
        string report = ReportOf(result);
        return result with { Findings = [.. result.Findings.Select(finding => finding with { IsKnown = _known.Contains((report, finding.Id)) })] };
    }

    // A report is that of a body on a year, whatever its file is called; where it names neither, the file has to do.
    internal static string ReportOf(AuditResult result) =>
        BaselineFinding.ReportOf(result.Report?.Header.Agency?.Name, result.Report?.Header.Year, result.Document.Name);
}
