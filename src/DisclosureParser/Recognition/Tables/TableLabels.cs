using System.Collections.Frozen;
using DisclosureParser.Recognition.Labels;
using DisclosureParser.Templates;
using DisclosureParser.Text;

namespace DisclosureParser.Recognition.Tables;

/// <summary>The labels of one statutory table, ready to be looked up. Built once per form.</summary>
internal sealed class TableLabels
{
    private readonly FrozenSet<string> _furniture;
    private readonly FrozenSet<string> _subtotals;
    private readonly Dictionary<AxisItem, AxisItem> _parents = new(ReferenceEqualityComparer.Instance);

    public TableLabels(TemplateTable table)
    {
        Table = table;
        _furniture = table.Furniture.Select(text => ComparableText.Of(text)).ToFrozenSet(StringComparer.Ordinal);
        _subtotals = table.Subtotals.Select(text => ComparableText.Of(text)).ToFrozenSet(StringComparer.Ordinal);
        HashSet<string> columns = new(StringComparer.Ordinal);
        foreach (TableBlock block in table.Blocks)
        {
            if (block.Caption is Wording caption) Captions.Add(caption, block);
            foreach (AxisItem row in block.Rows.All) Add(Rows, row);
            // Blocks share columns; for reading it is the key that counts.
            foreach (AxisItem column in block.Columns.All)
            {
                if (columns.Add(column.Key)) Add(Columns, column);
            }
        }
    }

    public TemplateTable Table { get; }

    public WordingIndex<AxisItem> Rows { get; } = new();

    public WordingIndex<AxisItem> Columns { get; } = new();

    public WordingIndex<TableBlock> Captions { get; } = new();

    public bool IsSubtotal(string printed) => _subtotals.Contains(ComparableText.Of(printed));

    /// <summary>A text of the form's head that is no label, or a piece of it that a broken cell leaves.</summary>
    public bool IsFurniture(string printed)
    {
        string comparable = ComparableText.Of(printed);
        if (comparable.Length == 0 || _furniture.Contains(comparable)) return true;
        if (comparable.Length < 8) return false;
        foreach (string text in _furniture)
        {
            if (text.Contains(comparable, StringComparison.Ordinal) || comparable.Contains(text, StringComparison.Ordinal) && text.Length >= 8) return true;
            if (text.Length >= 8 && ComparableText.Similarity(text, comparable) > 0.8) return true;
        }

        return false;
    }

    public AxisItem? ParentOf(AxisItem item) => _parents.GetValueOrDefault(item);

    private void Add(WordingIndex<AxisItem> index, AxisItem item)
    {
        index.Add(item.Wording, item);
        foreach (AxisItem child in item.Children)
        {
            _parents[child] = item;
            index.AddComposed(item.Wording.Label + child.Wording.Label, child);
        }
    }
}
