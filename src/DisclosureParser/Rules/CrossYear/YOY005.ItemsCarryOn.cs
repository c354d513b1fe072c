using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Reconciliation;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.CrossYear;

/// <summary>The items of the year before are those it began with and what it changed. Only the trial form counts items.</summary>
internal sealed class ItemsCarryOn : CrossYearRule
{
    public override RuleDescriptor Descriptor { get; } = new("YOY005", "上一年项目数量应当与上年度报告衔接", "The items of the year before are those of its own report", Severity.Warning)
    {
        LegalBasis = [Law.Form2019("附件 表二")],
        Needs = Neighbours.NeighbourKind.Previous,
        Tables = ["proactive"],
        Templates = ["gkbg-2019"],
    };

    protected override bool IsWithinOneForm => true;

    protected override RuleResult Compare(RuleContext context)
    {
        List<Finding> findings = [];
        string? doubtful = null;
        foreach (TableBlock block in context.Form.Table("proactive").Blocks)
        {
            if (block.Columns.FindByKey("previousItems") is null || block.Columns.FindByKey("change") is null) continue;
            foreach (AxisItem row in block.Rows.Leaves)
            {
                Figure? own = context.Report.FindFigure($"proactive.{row.Path}@previousItems");
                Figure? items = context.Neighbours.PreviousFigure($"proactive.{row.Path}@previousItems"), change = context.Neighbours.PreviousFigure($"proactive.{row.Path}@change");
                if (own?.State is FigureState.Blank or FigureState.Dash or FigureState.Missing) continue;
                // A change may be negative, so that a number in an empty cell could mend any difference.
                bool isKnown = own?.Value is not null && items?.Value is not null && change?.Value is not null;
                if (!isKnown) doubtful ??= row.PrintedLabel;
                else if (own!.Value != items!.Value + change!.Value) findings.Add(Finding(context, block, row, own, items, change));
            }
        }

        if (findings.Count > 0) return Explanations.AreGiven(context) ? RuleResult.Passed : RuleResult.From(findings);
        return doubtful is null
            ? RuleResult.Passed
            : RuleResult.NotEvaluated($"“{doubtful}”行的项目数量没有全部确定地读出。", $"The items of row “{doubtful}” were not read with certainty in both years.");
    }

    private Finding Finding(RuleContext context, TableBlock block, AxisItem row, Figure own, Figure items, Figure change)
    {
        string previous = block.Columns.FindByKey("previousItems")!.PrintedLabel, changed = block.Columns.FindByKey("change")!.PrintedLabel;
        decimal expected = items.Value!.Value + change.Value!.Value;
        return Fail(own,
            $"{FormWords.Row(context.Form, "proactive", row.Path)}：上年度报告{previous}{SumWords.Number(items.Value.Value)}、{changed}{SumWords.Number(change.Value.Value)}，合{SumWords.Number(expected)}，本年度{previous}填{SumWords.Number(own.Value!.Value)}。",
            $"“{row.PrintedLabel}”: the report of the year before comes to {SumWords.Number(expected)} items, this one begins with {SumWords.Number(own.Value.Value)}.")
            .Reckoned(context, $"{previous}＝上年度{previous}＋上年度{changed}", own.Value.Value, expected, [own], [items, change]);
    }
}
