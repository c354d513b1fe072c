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
    public static HintText Words(TableEdit edit, StatutoryTable table) =>
        new HintText($"{edit.Chinese}；照此更改，本表各处合计全部成立。", $"{Capital(edit.English)}; changed so, every sum of the table holds.") + Culprit(table);

    /// <summary>An English clause as a sentence begins.</summary>
    public static string Capital(string clause) => clause.Length == 0 ? clause : char.ToUpperInvariant(clause[0]) + clause[1..];

    /// <summary>Where the cells were told apart by the file itself, the file is likelier wrong than its reading.</summary>
    public static HintText Culprit(StatutoryTable table) => table.Evidence switch
    {
        GridEvidence.Markup or GridEvidence.Delimiters =>
            new("单元格由文件本身划分，更可能是报告填写有误。", "The file itself tells the cells apart: the report is likelier wrong than its reading."),
        GridEvidence.Rulings =>
            new("单元格由表格线划分，更可能是报告填写有误；请对照原件。", "Lines tell the cells apart: the report is likelier wrong than its reading; compare the original."),
        _ => new("单元格由文字位置推断，也可能是读取有误；请先对照原件。", "The cells were told apart by where words stand, and may have been misread: compare the original first."),
    };
}
