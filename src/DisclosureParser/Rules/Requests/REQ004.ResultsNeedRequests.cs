using DisclosureParser.Documents;
using DisclosureParser.Rules.Cells;
using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Reconciliation;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Requests;

/// <summary>A column of applicants without requests has no results either.</summary>
internal sealed class ResultsNeedRequests : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(RuleIds.ResultsWithoutRequests, "没有申请的一类申请人不应有办理结果", "A column without requests has no results", Severity.Error)
    {
        LegalBasis = [Law.Form2021("附件 表三"), Law.Form2019("附件 表三")],
        Tables = ["requests"],
    };

    public override RuleResult Check(RuleContext context)
    {
        TemplateTable form = context.Form.Table("requests");
        StatutoryTable table = context.Report.Table("requests");
        List<Finding> findings = [];
        AxisItem? doubtful = null;
        foreach (Sum sum in SumReader.For(form, table).All().Where(sum => sum.Check.Id == RuleIds.ResultsTotal && !sum.At.IsTotal))
        {
            Figure[] results = [.. sum.Right.Figures.Where(figure => figure.Value > 0)];
            if (results.Length == 0) continue;
            if (Figures(table, sum.At) is not [{ } received, { } carriedIn, { } total, { } carriedOut]) continue;
            if (new[] { received, carriedIn, total, carriedOut }.Any(figure => figure.Value is not (null or 0))) continue;
            if (received.Value is null || carriedIn.Value is null) doubtful ??= sum.At;
            // A total without a number is stood for by these results, so that the balance speaks.
            else if (total.Value is null) continue;
            // Where words were only aligned, numbers that may stand one cell off are our doubt.
            else if (table.Evidence == GridEvidence.Alignment && CellShift.Find(form, table) is not null) doubtful ??= sum.At;
            else findings.Add(Finding(context, sum.At, received, results));
        }

        if (findings.Count > 0) return RuleResult.From(findings);
        return doubtful is null
            ? RuleResult.Passed
            : RuleResult.NotEvaluated(
                $"“{doubtful.PrintedLabel}”列的申请数量没有可以确认的数字。", $"Column “{doubtful.PrintedLabel}” has no certain number of requests.");
    }

    private Finding Finding(RuleContext context, AxisItem column, Figure received, Figure[] results)
    {
        TemplateTable form = context.Form.Table("requests");
        string list = string.Join('、', results.Select(figure => FormWords.RowLabel(form, figure.Row) + SumWords.Number(figure.Value!.Value)));
        return Fail($"requests@{column.Key}", received.Location,
            $"{FormWords.Column(context.Form, "requests", column.Key)}没有新收和结转的申请，却有办理结果：{list}。",
            $"Column “{column.PrintedLabel}” has no requests but results: {list}.") with
        {
            LegalBasis = [new LegalBasis(context.Form.Source.Document, form.Clause)],
            Related = FormCells.Related(results),
        };
    }

    private static Figure?[] Figures(StatutoryTable table, AxisItem column) =>
    [
        table.Find("received", column.Key), table.Find("carriedIn", column.Key),
        table.Find("results.total", column.Key), table.Find("carriedOut", column.Key),
    ];
}
