using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Reconciliation.Repairs;

/// <summary>The one edit that makes every sum of a table hold. A hint with its evidence: nothing is ever changed.</summary>
internal static class Repair
{
    private static readonly ImmutableArray<Func<FailedTable, IEnumerable<TableEdit>>> Kinds =
        [MovedCells.Of, MergedDigits.Of, SwappedCells.Of, WrongColumn.Of, TotalOffByGroup.Of];

    /// <summary>The edit, where there is exactly one; null where none or several explain all that fails.</summary>
    public static TableEdit? Find(TemplateTable form, StatutoryTable table, IEnumerable<Sum> sums)
    {
        FailedTable failed = new(form, table, [.. sums.Where(sum => sum.Outcome == SumOutcome.Fails)]);
        if (failed.Failed.IsEmpty) return null;
        TableEdit? only = null;
        HashSet<string> tried = new(StringComparer.Ordinal) { "" };
        foreach (TableEdit edit in Kinds.SelectMany(kind => kind(failed)))
        {
            if (!tried.Add(edit.Outcome) || !edit.MendsAll(form, table)) continue;
            if (only is not null) return null;
            only = edit;
        }

        return only;
    }

    /// <summary>The hint in the words of the form: what seems to have happened, what would follow, and who is likelier to have erred.</summary>
    public static string Words(TableEdit edit, StatutoryTable table) => $"{edit.Chinese}；照此更改，本表各处合计全部成立。{Culprit(table)}";

    /// <summary>Where the cells were told apart by the file itself, the file is likelier wrong than its reading.</summary>
    public static string Culprit(StatutoryTable table) => table.Evidence switch
    {
        GridEvidence.Markup or GridEvidence.Delimiters => "单元格由文件本身划分，更可能是报告填写有误。",
        GridEvidence.Rulings => "单元格由表格线划分，更可能是报告填写有误；请对照原件。",
        _ => "单元格由文字位置推断，也可能是读取有误；请先对照原件。",
    };
}
