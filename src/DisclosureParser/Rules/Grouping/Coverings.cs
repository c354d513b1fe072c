using System.Collections.Immutable;

namespace DisclosureParser.Rules.Grouping;

/// <summary>Findings of one rule that show the cause of findings of others.</summary>
/// <param name="RuleId">The rule whose findings are shown.</param>
/// <param name="Covered">The rules whose findings have the same cause.</param>
/// <param name="IsSameCause">Whether a finding (first) is the cause of another.</param>
internal sealed record Covering(string RuleId, ImmutableArray<string> Covered, Func<Finding, Finding, RuleContext, bool> IsSameCause)
{
    /// <summary>Sums of local rules are covered, too.</summary>
    public bool WithLocalSums { get; init; }

    /// <summary>Covers what has the same cause.</summary>
    public void Apply(RuleContext context, Candidate[] candidates)
    {
        foreach (Candidate cause in candidates)
        {
            if (cause.Original.RuleId != RuleId) continue;
            foreach (Candidate other in candidates)
            {
                if (other.IsOpen && MayCover(other.Original) && IsSameCause(cause.Original, other.Original, context)) other.CoverBy(cause);
            }
        }
    }

    private bool MayCover(Finding other) =>
        Covered.Contains(other.RuleId) || (WithLocalSums && other.Evidence is not null && RuleIds.IsLocal(other.RuleId));
}

/// <summary>What covers what, apart from the sums of a table. The order is that of the rules' catalogue.</summary>
internal static class Coverings
{
    private static readonly ImmutableArray<string> RequestSums = ["REQ001", "REQ002", "REQ003", "REQ004"];
    private static readonly ImmutableArray<string> DisputeSums = ["REV001", "REV002", "REV003"];
    private static readonly ImmutableArray<string> WithFigure = ["ACT002", "ACT004", "ACT005", "REQ001", "REQ002", "REQ003", .. DisputeSums];

    /// <summary>All of them.</summary>
    public static ImmutableArray<Covering> All { get; } =
    [
        new("SEC002", ["SEC003"], SameCause.Places),
        new("SEC009", ["SEC010"], SameCause.Subject),
        new("SEC011", ["SEC012"], SameCause.Subject),
        new("SEC014", ["QLT005"], SameCause.Places),
        new("TAB001", ["TAB002"], SameCause.Report),
        new("TAB002", ["TAB003", "TAB004", "TAB005", "TAB006", "TAB007"], SameCause.TableOfOtherForm),
        new("TAB009", ["QLT005"], SameCause.Places),
        new("TAB011", WithFigure, SameCause.Operand) { WithLocalSums = true },
        new("TAB012", WithFigure, SameCause.Operand) { WithLocalSums = true },
        new("TAB014", ["PUB007"], SameCause.Places),
        new("TAB015", [.. RequestSums, .. DisputeSums], SameCause.Table) { WithLocalSums = true },
        new("TXT010", ["TXT001", "TXT007", "TXT008"], SameCause.Places),
        new("TXT017", ["TXT015"], SameCause.Places),
        .. Enumerable.Range(1, 12).Select(number => new Covering($"TXT{number:000}", ["TXT016"], SameCause.Indicator)),
        new("YOY001", ["YOY002"], SameCause.Report),
        new("MET002", ["QLT001"], SameCause.Year),
    ];
}
