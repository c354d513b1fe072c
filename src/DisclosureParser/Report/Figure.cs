using DisclosureParser.Documents;

namespace DisclosureParser;

/// <summary>An element of a report that a finding can name and point at.</summary>
public interface IReportElement
{
    /// <summary>Its stable key; the subject of findings about it.</summary>
    string Key { get; }

    /// <summary>Where it stands; what is missing points at its nearest neighbour that is printed.</summary>
    SourceLocation Location { get; }
}

/// <summary>What a cell of the form holds.</summary>
public enum FigureState
{
    /// <summary>Its row or column is not printed.</summary>
    Missing,

    /// <summary>The cell is printed, and nothing is in it.</summary>
    Blank,

    /// <summary>The cell holds a dash, a slash, or a word for "none".</summary>
    Dash,

    /// <summary>The cell holds a number.</summary>
    Number,

    /// <summary>The cell holds words (<see cref="Figure.Text"/> has them), or could not be told apart (the text is null).</summary>
    Unreadable,
}

/// <summary>One figure of a statutory table. Never repaired, never guessed: what is not a number has no value.</summary>
/// <param name="Key"><c>table.row@column</c>, for example <c>requests.results.total@naturalPerson</c>.</param>
/// <param name="State">What the cell holds.</param>
/// <param name="Value">The number as printed; null unless the state is <see cref="FigureState.Number"/>.</param>
/// <param name="Text">What the cell prints; null where it is missing or could not be told apart.</param>
/// <param name="Location">The cell, or its nearest printed neighbour.</param>
public sealed record Figure(string Key, FigureState State, decimal? Value, string? Text, SourceLocation Location) : IReportElement
{
    /// <summary>The unit that the cell itself prints, for example 元; null where it prints none.</summary>
    public string? Unit { get; init; }

    /// <summary>The row's path within its table.</summary>
    public string Row => Key[(Key.IndexOf('.', StringComparison.Ordinal) + 1)..Key.IndexOf('@', StringComparison.Ordinal)];

    /// <summary>The column's key.</summary>
    public string Column => Key[(Key.IndexOf('@', StringComparison.Ordinal) + 1)..];

    /// <summary>The table's key.</summary>
    public string Table => Key[..Key.IndexOf('.', StringComparison.Ordinal)];
}
