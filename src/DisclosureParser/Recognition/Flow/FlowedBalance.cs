using DisclosureParser.Templates;

namespace DisclosureParser.Recognition.Flow;

/// <summary>
/// Keeps account of labels and rows of values while a text is gone through. A copy may print the values of a row before its
/// label, or two labels and then the values of both: between the place where one is too many and the place where that is made
/// up for, every row stands beside a label that is not its own.
/// </summary>
internal sealed class FlowedBalance
{
    private readonly Dictionary<AxisItem, List<FlowedValue>?> _taken = new(ReferenceEqualityComparer.Instance);
    private readonly List<AxisItem> _open = [];
    private int _rowsLeft;

    /// <summary>Every label has had its values.</summary>
    public bool IsEven => _rowsLeft == 0;

    /// <summary>There were more values than labels.</summary>
    public bool IsBehind => _rowsLeft > 0;

    /// <summary>The rows that stand beside their own label.</summary>
    public IEnumerable<(AxisItem Row, List<FlowedValue> Values)> Taken
    {
        get
        {
            foreach ((AxisItem row, List<FlowedValue>? values) in _taken)
            {
                if (values is not null) yield return (row, values);
            }
        }
    }

    /// <summary>A head begins anew.</summary>
    public void Reset()
    {
        _rowsLeft = 0;
        _open.Clear();
    }

    /// <summary>Labels that stand before values; one of them is theirs.</summary>
    public void AddLabels(int labels)
    {
        if (labels > 1) _rowsLeft -= labels - 1;
    }

    /// <summary>Rows of values behind labels or behind none; more than one too many is of labels elsewhere.</summary>
    public void AddRows(int rows, bool hasLabel)
    {
        int over = hasLabel ? rows - 1 : rows;
        if (over <= 0) return;
        _rowsLeft += over;
        // The labels that waited for values may have been waiting for these.
        foreach (AxisItem row in _open) _taken[row] = null;
        _open.Clear();
    }

    /// <summary>Takes the values of a row. Printed twice, it would take a grid to say which is meant.</summary>
    public void Take(AxisItem row, List<FlowedValue> values)
    {
        _taken[row] = _taken.ContainsKey(row) ? null : values;
        if (_rowsLeft < 0) _open.Add(row);
    }
}
