using System.Collections.Immutable;

namespace DisclosureParser.Templates;

/// <summary>The rows or the columns of a block, as a tree.</summary>
public sealed class Axis
{
    private readonly Dictionary<string, AxisItem> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AxisItem> _byKey = new(StringComparer.Ordinal);

    /// <summary>Creates an axis from its top items.</summary>
    public Axis(ImmutableArray<AxisItem> items)
    {
        Items = items;
        All = [.. items.SelectMany(item => item.WithDescendants())];
        Leaves = [.. All.Where(item => item.Children.IsEmpty)];
        foreach (AxisItem item in All)
        {
            _byPath.TryAdd(item.Path, item);
            _byKey.TryAdd(item.Key, item);
        }
    }

    /// <summary>The top items in the order of the form.</summary>
    public ImmutableArray<AxisItem> Items { get; }

    /// <summary>Every item, parents before their children, in the order of the form.</summary>
    public ImmutableArray<AxisItem> All { get; }

    /// <summary>The items without children, in the order of the form.</summary>
    public ImmutableArray<AxisItem> Leaves { get; }

    /// <summary>The item with this path (<c>results.denied.stateSecret</c>), or null.</summary>
    public AxisItem? Find(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>The item with this own key (<c>stateSecret</c>), or null. Own keys are unique among columns.</summary>
    public AxisItem? FindByKey(string key) => _byKey.GetValueOrDefault(key);
}

/// <summary>A row or a column of the form.</summary>
/// <param name="Key">Its own key.</param>
/// <param name="Path">The keys from the top of the axis down to it, joined by dots.</param>
/// <param name="Wording">Its label.</param>
/// <param name="Children">The items below it.</param>
public sealed record AxisItem(string Key, string Path, Wording Wording, ImmutableArray<AxisItem> Children)
{
    /// <summary>The enumerator that the form prints before the label, for example <c>（一）</c> or <c>3.</c>; empty where none is.</summary>
    public string Enumerator { get; init; } = "";

    /// <summary>A total: never counts into a <c>sum</c>.</summary>
    public bool IsTotal { get; init; }

    /// <summary>Printed by this version of the form alone, so that it tells which version a report follows.</summary>
    public bool IsSignature { get; init; }

    /// <summary>What its figures measure.</summary>
    public Measure Measure { get; init; } = Measure.Count;

    /// <summary>The enumerator and the label as the form prints them.</summary>
    public string PrintedLabel => Enumerator + Wording.Label;

    /// <summary>This item and all below it, parents first.</summary>
    public IEnumerable<AxisItem> WithDescendants() => Children.SelectMany(child => child.WithDescendants()).Prepend(this);
}

/// <summary>What a figure measures.</summary>
public enum Measure
{
    /// <summary>A number of things: whole, not negative.</summary>
    Count,

    /// <summary>A sum of money: decimals allowed.</summary>
    Amount,

    /// <summary>A change against the year before: may be negative.</summary>
    Change,
}
