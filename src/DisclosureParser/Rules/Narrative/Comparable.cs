using System.Collections.Immutable;

namespace DisclosureParser.Rules.Narrative;

/// <summary>Values of the tables that are held against each other.</summary>
internal static class Comparable
{
    /// <summary>All of them were read, and none lacks a number that could change it.</summary>
    public static bool Are(params TableValue[] values) =>
        values.All(value => value.Compare(value.Value) == Comparison.Agrees && value.Compare(value.Value + 1) == Comparison.Differs);

    /// <summary>All of them were read; a blank counts as 0.</summary>
    public static bool AreRead(params TableValue[] values) =>
        values.All(value => !value.Figures.Any(figure => figure.State == FigureState.Unreadable));

    /// <summary>Every figure that counted.</summary>
    public static ImmutableArray<Operand> Operands(params TableValue[] values) =>
        [.. values.SelectMany(value => value.Figures).Select(figure => new Operand(figure.Key, figure.Value, figure.Text, figure.Location))];
}
