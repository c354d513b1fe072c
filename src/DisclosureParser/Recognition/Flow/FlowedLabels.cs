using System.Collections.Immutable;
using DisclosureParser.Templates;

namespace DisclosureParser.Recognition.Flow;

/// <summary>The labels of a block, to be found in words that run on.</summary>
internal sealed class FlowedLabels(TableBlock block)
{
    private readonly ImmutableArray<FlowedLabel> _all = [.. block.Rows.All.Select(row => new FlowedLabel(row))];

    public ImmutableArray<FlowedLabel> Rows { get; } = [.. block.Rows.Leaves.Select(row => new FlowedLabel(row))];

    public ImmutableArray<FlowedLabel> Columns { get; } = [.. block.Columns.Leaves.Select(column => new FlowedLabel(column))];

    /// <summary>The one row whose label ends the words; null where none or several do.</summary>
    public AxisItem? RowAtEnd(string words)
    {
        AxisItem? found = null;
        int longest = 0;
        foreach (FlowedLabel row in _all)
        {
            int length = row.LengthAtEnd(words);
            if (length == 0 || length < longest) continue;
            found = length == longest ? null : row.Item;
            longest = length;
        }

        return found;
    }

    /// <summary>The one row whose label the values cut in two: its beginning stands before them, all the rest behind them.</summary>
    public (AxisItem Row, int Behind)? RowAround(string before, string behind)
    {
        (AxisItem, int)? found = null;
        foreach (FlowedLabel row in _all)
        {
            for (int cut = row.Text.Length - 1; cut >= FlowedLabel.Telling; cut--)
            {
                if (!before.AsSpan().EndsWith(row.Text.AsSpan(0, cut)) || !behind.AsSpan().StartsWith(row.Text.AsSpan(cut))) continue;
                if (found is not null) return null;
                found = (row.Item, row.Text.Length - cut);
                break;
            }
        }

        return found;
    }

    /// <summary>How many rows begin among the words.</summary>
    public int Begun(string words)
    {
        int begun = 0;
        foreach (FlowedLabel row in Rows) begun += row.BeginsIn(words) ? 1 : 0;
        return begun;
    }
}
