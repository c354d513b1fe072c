using System.Collections.Immutable;
using DisclosureParser.Templates;

namespace FixtureGenerator.Forms;

/// <summary>A row or a column as a layout prints it; a tree, because the form groups them.</summary>
/// <param name="Label">What is printed.</param>
/// <param name="Key">The row's path or the column's own key.</param>
/// <param name="Children">The lines below it.</param>
internal sealed record FormLine(string Label, string Key, ImmutableArray<FormLine> Children)
{
    public Measure Measure { get; init; } = Measure.Count;

    public bool IsLeaf => Children.IsEmpty;

    public int Width => IsLeaf ? 1 : Children.Sum(child => child.Width);

    public int Depth => IsLeaf ? 1 : 1 + Children.Max(child => child.Depth);

    public IEnumerable<FormLine> Leaves => IsLeaf ? [this] : Children.SelectMany(child => child.Leaves);

    public static ImmutableArray<FormLine> Rows(Axis axis) => [.. axis.Items.Select(item => Of(item, item => item.Path))];

    public static ImmutableArray<FormLine> Columns(Axis axis) => [.. axis.Items.Select(item => Of(item, item => item.Key))];

    /// <summary>The same trees with every line replaced; null leaves a line out.</summary>
    public static ImmutableArray<FormLine> Change(ImmutableArray<FormLine> lines, Func<FormLine, FormLine?> change) =>
        [.. lines.Select(line => change(line with { Children = Change(line.Children, change) })).OfType<FormLine>()];

    private static FormLine Of(AxisItem item, Func<AxisItem, string> key) =>
        new(item.PrintedLabel, key(item), [.. item.Children.Select(child => Of(child, key))]) { Measure = item.Measure };
}
