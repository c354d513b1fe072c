namespace DisclosureParser.Rules.Neighbours;

/// <summary>Which other reports a rule needs.</summary>
public enum NeighbourKind
{
    /// <summary>None: the report alone.</summary>
    None,

    /// <summary>The same body's report of the year before.</summary>
    Previous,

    /// <summary>Another copy of the same report.</summary>
    Copies,

    /// <summary>Reports of other bodies on the same year.</summary>
    Peers,

    /// <summary>The list of bodies that have to report under this one.</summary>
    Roster,
}
