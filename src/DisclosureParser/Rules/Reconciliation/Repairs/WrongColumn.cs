using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Reconciliation.Repairs;

/// <summary>Cases that stand one column off in one row: what one column has too many another has too few.</summary>
internal static class WrongColumn
{
    public static IEnumerable<TableEdit> Of(FailedTable failed)
    {
        if (failed.OppositeColumns() is not (string over, string under, decimal by)) yield break;
        foreach ((var columns, var rows) in failed.Blocks())
        {
            int i = IndexOf(columns, over), j = IndexOf(columns, under);
            if (i < 0 || j < 0) continue;
            foreach ((AxisItem row, Figure[] cells) in rows)
            {
                yield return Edit(row, columns[i], columns[j], cells[i], cells[j], by);
                yield return Edit(row, columns[j], columns[i], cells[j], cells[i], by);
            }
        }
    }

    private static TableEdit Edit(AxisItem row, AxisItem from, AxisItem to, Figure source, Figure target, decimal by)
    {
        string count = SumWords.Number(by);
        TableEdit edit = new($"“{row.PrintedLabel}”行疑似有{count}件应填“{to.PrintedLabel}”而填在“{from.PrintedLabel}”",
            $"in row “{row.PrintedLabel}” {count} of “{from.PrintedLabel}” seem to belong to “{to.PrintedLabel}”", [source, target]);
        // Nothing can be taken from where there is not as much.
        return (source.Value ?? 0) < by ? edit : edit.With(source, (source.Value ?? 0) - by).With(target, (target.Value ?? 0) + by);
    }

    private static int IndexOf(System.Collections.Immutable.ImmutableArray<AxisItem> columns, string key)
    {
        for (int i = 0; i < columns.Length; i++)
        {
            if (columns[i].Key == key) return i;
        }

        return -1;
    }
}
