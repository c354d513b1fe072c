using DisclosureParser.Templates;
using DisclosureParser.Text;

namespace DisclosureParser.Recognition.Flow;

/// <summary>The figures of a table by the words that name one of them: the row's label with the column's behind it.</summary>
internal sealed class ListedLabels
{
    private readonly Dictionary<string, TemplateCell?> _cells = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AxisItem?> _rows = new(StringComparer.Ordinal);

    public ListedLabels(TemplateTable table)
    {
        foreach (TableBlock block in table.Blocks)
        {
            foreach (AxisItem group in block.Rows.Items) Add(table, block, group, "");
        }
    }

    /// <summary>How many figures can be named.</summary>
    public int Count => _cells.Values.Where(cell => cell is not null).Distinct().Count();

    /// <summary>The figure that the words name to the letter, by themselves or behind the row they stand under.</summary>
    public TemplateCell? Find(string words, string under) =>
        _cells.GetValueOrDefault(words) ?? (under.Length == 0 ? null : _cells.GetValueOrDefault(under + words));

    /// <summary>The words are a row's label, or a group's.</summary>
    public bool IsRow(string words) => _rows.GetValueOrDefault(words) is not null;

    private void Add(TemplateTable table, TableBlock block, AxisItem row, string groups)
    {
        foreach (string label in Texts(row))
        {
            Keep(_rows, label, row);
            Keep(_rows, groups + label, row);
            foreach (AxisItem column in block.Columns.Leaves.Where(_ => row.Children.IsEmpty))
            {
                if (table.Find(row.Path, column.Key) is not TemplateCell cell) continue;
                foreach (string name in Texts(column).Append(block.Columns.Leaves.Length == 1 ? "" : null).OfType<string>())
                {
                    Keep(_cells, label + name, cell);
                    Keep(_cells, groups + label + name, cell);
                }
            }
        }

        string within = groups + ComparableText.Of(row.Wording.Label);
        foreach (AxisItem child in row.Children) Add(table, block, child, within);
    }

    private static IEnumerable<string> Texts(AxisItem item) => item.Wording.Accepted.Prepend(item.Wording.Label).Select(text => ComparableText.Of(text)).Distinct();

    // Words that name two are no name.
    private static void Keep<T>(Dictionary<string, T?> named, string words, T item)
        where T : class
    {
        if (!named.TryAdd(words, item) && !Equals(named[words], item)) named[words] = null;
    }
}
