using DisclosureParser.Documents;

namespace DisclosureParser;

/// <summary>A run of rows of the document that was taken for a statutory table, and why.</summary>
/// <param name="Location">The table of the document.</param>
/// <param name="FirstRow">0-based first row of the run; of a table that was turned round, its first column.</param>
/// <param name="LastRow">0-based last row of the run.</param>
public sealed record TableSource(SourceLocation Location, int FirstRow, int LastRow)
{
    /// <summary>What told its cells apart.</summary>
    public GridEvidence Evidence { get; init; }

    /// <summary>Number of different labels in it that only this statutory table prints.</summary>
    public int LabelsFound { get; init; }

    /// <summary>Number of figures it was read for.</summary>
    public int FiguresRead { get; init; }

    /// <summary>The rows of the form stand beside each other, so that it was read turned round.</summary>
    public bool IsTurned { get; init; }

    /// <summary>Its heads were mangled; rows were read in the order of the form, which their totals confirmed.</summary>
    public bool IsByFormOrder { get; init; }

    /// <summary>It prints figures again that were read before.</summary>
    public bool IsRepeated { get; init; }
}
