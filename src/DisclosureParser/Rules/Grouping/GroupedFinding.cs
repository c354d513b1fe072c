namespace DisclosureParser.Rules.Grouping;

/// <summary>A finding, and the one that shows its cause.</summary>
/// <param name="RuleId">The rule that found it.</param>
/// <param name="Finding">The finding, with what it covers.</param>
/// <param name="CoveredBy">The finding that is shown in its place; null where it is shown itself.</param>
internal sealed record GroupedFinding(string RuleId, Finding Finding, Finding? CoveredBy);

/// <summary>A finding while causes are sought.</summary>
internal sealed class Candidate(Finding finding)
{
    /// <summary>The finding as its rule reported it.</summary>
    public Finding Original { get; } = finding;

    /// <summary>The finding as it will be shown: its subject may become the figure that causes it.</summary>
    public Finding Shown { get; set; } = finding;

    /// <summary>The finding that has the same cause and is shown in its place.</summary>
    public Candidate? Cover { get; private set; }

    /// <summary>The finding at the end of the chain of causes.</summary>
    public Candidate Root => Cover is null ? this : Cover.Root;

    /// <summary>Not covered by another.</summary>
    public bool IsOpen => Cover is null;

    /// <summary>Another finding has the same cause and is shown. A finding never covers itself, however long the chain.</summary>
    public void CoverBy(Candidate other)
    {
        if (Cover is null && !ReferenceEquals(other.Root, this)) Cover = other;
    }
}
