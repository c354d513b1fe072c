using DisclosureParser.Documents;
using DisclosureParser.Text;

namespace DisclosureParser.Recognition.Tables;

/// <summary>Consecutive rows of one source table that belong to one statutory table.</summary>
/// <param name="Labels">The labels of the statutory table.</param>
/// <param name="Rows">The rows.</param>
internal sealed record TableSegment(TableLabels Labels, IReadOnlyList<GridRow> Rows)
{
    /// <summary>Different labels in the source table that only this statutory table prints.</summary>
    public int LabelsFound { get; init; }

    /// <summary>Fewer labels than this are a coincidence of words, unless the table continues one that was found.</summary>
    private const int Enough = 2;

    /// <summary>
    /// Cuts a source table into runs of rows by the statutory table whose labels they print: reports print the three tables as
    /// three, as ten, or as one. Rows without a label of their own go with what stands above them, heads with what stands below.
    /// </summary>
    public static List<TableSegment> Of(Table table, FormLabels form, TableLabels? continued)
    {
        List<GridRow> rows = GridRow.Of(table);
        TableLabels?[] owner = new TableLabels?[rows.Count];
        bool[] hasValues = new bool[rows.Count];
        Dictionary<TableLabels, int> evidence = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int r = 0; r < rows.Count; r++)
        {
            Dictionary<TableLabels, int> votes = [];
            foreach (TableCell cell in rows[r].Cells)
            {
                if (cell.RowIndex != r) continue;
                hasValues[r] |= FigureReader.Read(cell.Text).IsPrintedValue;
                if (Names(cell.Text, form) is not TableLabels named) continue;
                votes[named] = votes.GetValueOrDefault(named) + 1;
                if (seen.Add(ComparableText.Of(cell.Text))) evidence[named] = evidence.GetValueOrDefault(named) + 1;
            }

            if (votes.Count > 0) owner[r] = votes.MaxBy(vote => vote.Value).Key;
        }

        foreach (ref TableLabels? named in owner.AsSpan())
        {
            if (named is not null && evidence[named] < Enough && named != continued) named = null;
        }

        if (Array.TrueForAll(owner, named => named is null)) return continued is null ? [] : [new TableSegment(continued, rows)];
        FillGaps(owner, hasValues, continued);
        return Runs(rows, owner, evidence);
    }

    /// <summary>The one statutory table that prints this text as a row, a column or a caption; null where none or several do.</summary>
    private static TableLabels? Names(string text, FormLabels form)
    {
        string comparable = ComparableText.Of(text);
        if (comparable.Length < 2) return null;
        int skip = Enumerator.At(text)?.Length ?? 0;
        string label = skip == 0 ? comparable : ComparableText.Of(text.AsSpan(skip));
        TableLabels? named = null;
        foreach (TableLabels labels in form.Tables)
        {
            if (!IsLabel(labels, label) && !IsLabel(labels, comparable)) continue;
            if (named is not null) return null;
            named = labels;
        }

        return named;
    }

    private static bool IsLabel(TableLabels labels, string comparable) =>
        labels.Rows.Exact(comparable).Count > 0 || labels.Columns.Exact(comparable).Count > 0 || labels.Captions.Exact(comparable).Count > 0;

    private static void FillGaps(TableLabels?[] owner, bool[] hasValues, TableLabels? continued)
    {
        TableLabels?[] below = new TableLabels?[owner.Length + 1];
        for (int r = owner.Length - 1; r >= 0; r--) below[r] = owner[r] ?? below[r + 1];
        TableLabels? above = continued;
        for (int r = 0; r < owner.Length; r++)
        {
            owner[r] ??= hasValues[r] ? above ?? below[r] : below[r] ?? above;
            above = owner[r];
        }
    }

    private static List<TableSegment> Runs(List<GridRow> rows, TableLabels?[] owner, Dictionary<TableLabels, int> evidence)
    {
        List<TableSegment> runs = [];
        for (int start = 0; start < rows.Count;)
        {
            int end = start + 1;
            while (end < rows.Count && owner[end] == owner[start]) end++;
            if (owner[start] is TableLabels labels) runs.Add(new TableSegment(labels, rows[start..end]) { LabelsFound = evidence.GetValueOrDefault(labels) });
            start = end;
        }

        return runs;
    }
}
