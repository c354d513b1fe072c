using System.Collections.Immutable;
using DisclosureParser.Rules.Grouping;
using DisclosureParser.Rules.Reconciliation;

namespace DisclosureParser.Rules;

/// <summary>One cause, one finding: what has the same cause as another finding is covered by it and not shown again.</summary>
internal static class FindingGrouper
{
    /// <summary>Every finding, with what it covers or what covers it.</summary>
    /// <param name="context">The report.</param>
    /// <param name="findings">What the rules found.</param>
    /// <param name="localSums">The sums of local rules that were evaluated.</param>
    public static ImmutableArray<GroupedFinding> Group(RuleContext context, ImmutableArray<Finding> findings, ImmutableArray<Sum> localSums)
    {
        Candidate[] candidates =
        [
            .. findings.Select(finding => new Candidate(finding))
                .OrderBy(candidate => candidate.Original.RuleId, StringComparer.Ordinal)
                .ThenBy(candidate => candidate.Original.Location.Path),
        ];
        Declared(candidates);
        foreach (Covering covering in Coverings.All) covering.Apply(context, candidates);
        if (context.FormOrNull is { } form) SumGrouping.Apply(context.Report, form, candidates, localSums);

        Dictionary<Candidate, Finding> shown = [];
        foreach (Candidate candidate in candidates.Where(candidate => candidate.IsOpen)) shown[candidate] = WithCovers(candidate, candidates);
        return
        [
            .. candidates.Select(candidate => candidate.IsOpen
                ? new GroupedFinding(candidate.Original.RuleId, shown[candidate], null)
                : new GroupedFinding(candidate.Original.RuleId, candidate.Shown, shown[candidate.Root])),
        ];
    }

    /// <summary>A rule may name what its finding covers itself.</summary>
    private static void Declared(Candidate[] candidates)
    {
        foreach (Candidate candidate in candidates)
        {
            foreach (CoveredFinding covered in candidate.Original.Covers)
            {
                foreach (Candidate other in candidates)
                {
                    if (other.Original.RuleId == covered.RuleId && other.Original.Subject == covered.Subject) other.CoverBy(candidate);
                }
            }
        }
    }

    private static Finding WithCovers(Candidate candidate, Candidate[] candidates)
    {
        ImmutableArray<CoveredFinding> covers =
        [
            .. candidates.Where(other => !other.IsOpen && ReferenceEquals(other.Root, candidate))
                .Select(other => new CoveredFinding(other.Original.RuleId, other.Original.Subject)).Distinct(),
        ];
        return candidate.Shown with { Covers = covers };
    }
}
