using System.Collections.Immutable;
using DisclosureParser.Rules.Reconciliation;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Proactive;

/// <summary>Decisions are taken on items: where there were none and none was added, there are no decisions.</summary>
internal sealed class DecisionsNeedItems : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("ACT007", "没有项目不应有处理决定", "Without items there are no decisions", Severity.Warning)
    {
        LegalBasis = [Legal.Law.Form2019("附件 表二")],
        Tables = ["proactive"],
    };

    public override RuleResult Check(RuleContext context)
    {
        StatutoryTable table = context.Report.Table("proactive");
        List<(AxisItem Row, Figure[] Figures)> rows = [.. Rows(context.Form.Table("proactive"), table)];
        if (rows.Count == 0) return RuleResult.NotApplicable("本报告所用的格式没有这些列。", "The form of this report has no such columns.");
        // A body that fills in decisions alone, row after row, has a habit and not a contradiction.
        int filled = rows.Count(row => row.Figures[2].Value > 0);
        bool isHabit = filled > 1 && rows.TrueForAll(row => row.Figures[0].Value is null or 0 && row.Figures[1].Value is null or 0);
        List<Finding> findings = [];
        AxisItem? doubtful = null;
        foreach ((AxisItem row, Figure[] figures) in rows)
        {
            if (figures[2].State == FigureState.Unreadable) doubtful ??= row;
            if (!(figures[2].Value > 0)) continue;
            if (figures[0].State != FigureState.Number || figures[1].State != FigureState.Number) doubtful ??= row;
            else if (figures[0].Value + figures[1].Value == 0) findings.Add(Finding(context, row, figures, isHabit));
        }

        if (findings.Count > 0) return RuleResult.From(findings);
        return doubtful is null
            ? RuleResult.Passed
            : RuleResult.NotEvaluated($"“{doubtful.PrintedLabel}”行有单元格没有可以确认的数字。", $"Row “{doubtful.PrintedLabel}” has cells without a certain number.");
    }

    private static IEnumerable<(AxisItem, Figure[])> Rows(TemplateTable form, StatutoryTable table)
    {
        foreach (TableBlock block in form.Blocks)
        {
            foreach (AxisItem row in block.Rows.Leaves)
            {
                ImmutableArray<Figure?> figures = [table.Find(row.Path, "previousItems"), table.Find(row.Path, "change"), table.Find(row.Path, "decisions")];
                if (!figures.Contains(null)) yield return (row, [.. figures.OfType<Figure>()]);
            }
        }
    }

    private Finding Finding(RuleContext context, AxisItem row, Figure[] figures, bool isHabit)
    {
        TemplateTable form = context.Form.Table("proactive");
        string list = string.Join('、', figures.Select(figure => FormWords.ColumnLabel(form, figure.Column) + SumWords.Number(figure.Value!.Value)));
        return Fail($"proactive.{row.Path}", figures[0].Location,
            $"{FormWords.Row(context.Form, "proactive", row.Path)}：{list}，没有项目却有处理决定。",
            $"“{row.PrintedLabel}” has no items but {SumWords.Number(figures[2].Value!.Value)} decision(s).", isHabit ? Severity.Info : null) with
        {
            Related = Cells.FormCells.Related(figures),
        };
    }
}
