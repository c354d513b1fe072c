using System.Collections.Immutable;

namespace DisclosureParser.Templates;

/// <summary>
/// One concept's wording: the label of the form, and what agencies print instead. Width, spaces, punctuation and
/// enumerators are the normaliser's business and never stand here.
/// </summary>
/// <param name="Label">The label of the form.</param>
public sealed record Wording(string Label)
{
    /// <summary>Other wording that is in use and means the same.</summary>
    public ImmutableArray<string> Accepted { get; init; } = [];

    /// <summary>Misprints seen in published reports.</summary>
    public ImmutableArray<string> Misprints { get; init; } = [];

    /// <summary>What line breaks and extraction leave of the label, where the form's layout makes that common. Two labels may be broken to the same text.</summary>
    public ImmutableArray<string> Broken { get; init; } = [];

    /// <summary>What is left of the label where it was cut until it reads like its neighbour, so that a reader cannot tell them apart.</summary>
    public ImmutableArray<string> Cut { get; init; } = [];
}

/// <summary>How a printed label or heading was recognised.</summary>
public enum LabelMatch
{
    /// <summary>The wording of the form, width, spaces, punctuation and enumerators aside.</summary>
    Canonical,

    /// <summary>Other wording in use.</summary>
    Accepted,

    /// <summary>A misprint.</summary>
    Misprint,

    /// <summary>Cut by a line break or by extraction, and still only one label can be meant.</summary>
    Broken,

    /// <summary>Cut until it reads like another label; told apart by its place.</summary>
    Cut,

    /// <summary>A subtotal row or column added to the form.</summary>
    Subtotal,

    /// <summary>Not recognised: a row or column that the form does not have.</summary>
    Unknown,
}
