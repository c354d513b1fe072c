namespace DisclosureParser.Readers.Text.Tables;

/// <summary>
/// The columns of figures that rows share so far. Programs count an ideograph as one column or as two, which nothing in
/// the text tells: both are tried.
/// </summary>
internal sealed class AlignedColumns
{
    private readonly int _ideograph;
    private readonly int[] _left;
    private readonly int[] _right;

    public AlignedColumns(int ideograph, AlignedRow row)
    {
        _ideograph = ideograph;
        _left = new int[row.Figures];
        _right = new int[row.Figures];
        Array.Fill(_left, int.MaxValue);
    }

    /// <summary>Widens the columns by a row; false where two of them would touch.</summary>
    public bool Take(AlignedRow row)
    {
        for (int i = 0; i < _left.Length; i++)
        {
            (int left, int right) = row.Place(row.Labels + i, _ideograph);
            (_left[i], _right[i]) = (Math.Min(_left[i], left), Math.Max(_right[i], right));
            if (i > 0 && _right[i - 1] >= _left[i]) return false;
        }

        return true;
    }
}
