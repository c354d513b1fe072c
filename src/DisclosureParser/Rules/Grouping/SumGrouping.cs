using System.Collections.Immutable;
using DisclosureParser.Rules.Reconciliation;
using DisclosureParser.Rules.Reconciliation.Repairs;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Grouping;

/// <summary>
/// Finds the causes of the failed sums of a table: a single figure that mends several, then columns that a failed total column
/// only adds up, then results in a column without requests. What is left stands alone.
/// </summary>
internal static class SumGrouping
{

    /// <summary>Covers the failed sums of every table that have the same cause as another.</summary>
    public static void Apply(AnnualReport report, Template form, Candidate[] candidates, ImmutableArray<Sum> localSums)
    {
        foreach (TemplateTable table in form.Tables)
        {
            if (table.Checks.IsEmpty || report.FindTable(table.Key) is not StatutoryTable printed) continue;
            Sum[] own = [.. SumReader.For(table, printed).All()];
            Sum[] sums = [.. own, .. localSums.Where(sum => sum.Figures.Any(figure => figure.Table == table.Key))];
            List<FailedSum> failed = [.. Failed(sums, candidates)];
            TableEdit? repair = failed.Count == 0 ? null : Repair.Find(table, printed, own);
            CoverBySameSum(failed);
            foreach (SingleFigure cause in SingleFigure.Causes(printed, sums, failed)) Show(cause, failed, candidates, printed, repair);
            CoverTotalColumns(table, failed);
            CoverByEmptyColumn(table, failed, candidates);
        }
    }

    /// <summary>The sums that failed and are not covered, in the order of the rules, each with its finding.</summary>
    private static IEnumerable<FailedSum> Failed(Sum[] sums, Candidate[] candidates)
    {
        foreach (Sum sum in sums.Where(sum => sum.Outcome == SumOutcome.Fails))
        {
            Candidate? candidate = Array.Find(candidates, candidate =>
                candidate.IsOpen && candidate.Original.RuleId == sum.Check.Id && candidate.Original.Subject == sum.Subject);
            if (candidate is not null) yield return new FailedSum(sum, candidate);
        }
    }

    private static void Show(SingleFigure cause, List<FailedSum> failed, Candidate[] candidates, StatutoryTable table, TableEdit? repair)
    {
        FailedSum first = cause.Mends.OrderBy(sum => RuleIds.IsLocal(sum.Sum.Check.Id)).ThenBy(sum => sum.Sum.Check.Id, StringComparer.Ordinal).First();
        foreach (FailedSum other in cause.Mends.Where(other => other != first)) other.Candidate.CoverBy(first.Candidate);
        failed.RemoveAll(cause.Mends.Contains);

        string column = $"{table.Key}@{cause.Figure.Column}";
        foreach (Candidate other in candidates)
        {
            if (other.IsOpen && other.Original.RuleId == RuleIds.ResultsWithoutRequests && other.Original.Subject == column && IsOnly(cause, other.Original))
                other.CoverBy(first.Candidate);
        }

        string now = SumWords.Number(cause.Figure.Value ?? 0), mended = SumWords.Number(cause.Value);
        first.Candidate.Shown = (first.Candidate.Shown with
        {
            Subject = cause.Figure.Key,
            Location = cause.Figure.Location,
        }).WithHint(new HintText($"只要把该格的{now}改为{mended}，{cause.Mends.Length}处合计即都成立。", $"With {mended} in place of {now} in this cell, {cause.Mends.Length} sums hold.") + Why(cause, repair, table));
    }

    // What explains the figure says why; what explains the table otherwise would contradict it.
    private static HintText Why(SingleFigure cause, TableEdit? repair, StatutoryTable table) =>
        repair is { Cells: [Figure only] } && only.Key == cause.Figure.Key ? new HintText(repair.Chinese + "。", Repair.Capital(repair.English) + ".") + Repair.Culprit(table) : Repair.Culprit(table);

    // A local rule that asks what the form asks already says nothing more.
    private static void CoverBySameSum(List<FailedSum> failed)
    {
        foreach (FailedSum local in failed.Where(sum => RuleIds.IsLocal(sum.Sum.Check.Id)).ToArray())
        {
            FailedSum? same = failed.Find(sum => !RuleIds.IsLocal(sum.Sum.Check.Id) && sum.Sum.Subject == local.Sum.Subject && sum.Sum.Delta == local.Sum.Delta);
            if (same is null) continue;
            local.Candidate.CoverBy(same.Candidate);
            failed.Remove(local);
        }
    }

    /// <summary>The figure is all that stands in a column without requests.</summary>
    private static bool IsOnly(SingleFigure cause, Finding finding) =>
        cause.Value == 0 && finding.Related.Where(related => related.Key == cause.Figure.Key).Any()
        && finding.Related.Count(related => related.Role == "cell") == 1;

    /// <summary>A total column that differs by what the columns beside it differ has no cause of its own.</summary>
    private static void CoverTotalColumns(TemplateTable table, List<FailedSum> failed)
    {
        HashSet<string> totals = [.. table.Blocks.SelectMany(block => block.Columns.Leaves).Where(column => column.IsTotal).Select(column => column.Key)];
        foreach (IGrouping<string, FailedSum> rule in failed.Where(sum => sum.Sum.Check.Each == CheckAxis.Column).ToLookup(sum => sum.Sum.Check.Id))
        {
            FailedSum[] columns = [.. rule.Where(sum => !totals.Contains(sum.Sum.At.Key))];
            if (columns.Length == 0) continue;
            foreach (FailedSum total in rule.Where(sum => totals.Contains(sum.Sum.At.Key)))
            {
                if (columns.Sum(column => column.Sum.Delta) == total.Sum.Delta) total.Candidate.CoverBy(columns[0].Candidate);
            }
        }
    }

    private static void CoverByEmptyColumn(TemplateTable table, List<FailedSum> failed, Candidate[] candidates)
    {
        foreach (FailedSum sum in failed.Where(sum => sum.Sum.Check.Id == RuleIds.ResultsTotal))
        {
            string column = $"{table.Key}@{sum.Sum.At.Key}";
            Candidate? cause = Array.Find(candidates, candidate =>
                candidate.IsOpen && candidate.Original.RuleId == RuleIds.ResultsWithoutRequests && candidate.Original.Subject == column);
            if (cause is not null) sum.Candidate.CoverBy(cause);
        }
    }
}

/// <summary>A sum that failed, and its finding.</summary>
internal sealed record FailedSum(Sum Sum, Candidate Candidate);
