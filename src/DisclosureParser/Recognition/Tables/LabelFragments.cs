using DisclosureParser.Templates;
using DisclosureParser.Text;

namespace DisclosureParser.Recognition.Tables;

/// <summary>
/// Words in a cell that are the beginning, the end or the middle of the label beside it: a label that ran over its edge.
/// Nobody writes them into the cell.
/// </summary>
internal sealed class LabelFragments
{
    /// <summary>Fewer characters than this stand in many a remark: they are a fragment only where the printed label lacks them.</summary>
    private const int TellingLength = 4;

    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _neighbours = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _printed;

    /// <param name="table">The form's table.</param>
    /// <param name="labels">The labels as printed.</param>
    public LabelFragments(TemplateTable table, IEnumerable<PrintedLabel> labels)
    {
        _printed = labels.Where(label => label is { Axis: LabelAxis.Row, Key: not null }).ToLookup(label => label.Key!, label => ComparableText.Of(label.Text), StringComparer.Ordinal);
        foreach (TableBlock block in table.Blocks)
        {
            AxisItem[] rows = [.. block.Rows.All];
            for (int i = 0; i < rows.Length; i++)
                _neighbours[rows[i].Path] = [.. rows[Math.Max(0, i - 1)..Math.Min(rows.Length, i + 2)].Select(row => row.Path)];
            foreach (AxisItem row in rows) _labels[row.Path] = ComparableText.Of(row.Wording.Label);
        }
    }

    /// <summary>What a cell prints before its number, behind it, or without one is a piece of its row's label or of a neighbour's.</summary>
    public bool StandIn(string printed, AxisItem row)
    {
        if (!_neighbours.TryGetValue(row.Path, out List<string>? rows)) return false;
        string text = ComparableText.Of(printed);
        int first = text.AsSpan().IndexOfAnyInRange('0', '9'), last = text.AsSpan().LastIndexOfAnyInRange('0', '9');
        string before = first < 0 ? text : text[..first], behind = last < 0 ? "" : text[(last + 1)..];
        return rows.Exists(path => IsFragment(before, path) || IsFragment(behind, path));
    }

    private bool IsFragment(string words, string path)
    {
        if (words.Length == 0 || !_labels[path].Contains(words, StringComparison.Ordinal)) return false;
        return _printed[path].Any(label => Count(words, label) < Count(words, _labels[path])) || words.Length >= TellingLength && words.Length < _labels[path].Length;
    }

    private static int Count(string words, string text)
    {
        int count = 0;
        for (int at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + words.Length, StringComparison.Ordinal)) count++;
        return count;
    }
}
