using System.Collections.Immutable;

namespace DisclosureParser;

/// <summary>What the caller knows of a body beyond what its name tells.</summary>
/// <param name="Name">Its name; <c>*</c> stands for any characters and <c>?</c> for one, so that an entry may speak of many bodies.</param>
public sealed record KnownAgency(string Name)
{
    /// <summary>Other names of the same body.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>What it is; null: what its name tells.</summary>
    public AgencyKind? Kind { get; init; }

    /// <summary>The region it belongs to, for lists and filters; null: what its name names.</summary>
    public string? Region { get; init; }

    /// <summary>Its level; null: what its name tells.</summary>
    public AgencyLevel? Level { get; init; }

    /// <summary>The day of the year after by which it has to publish where article 49 sets none; null: the rule's own.</summary>
    public MonthDay? Deadline { get; init; }
}
