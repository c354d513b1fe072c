using System.Collections.Immutable;
using DisclosureParser.Rules.Reconciliation;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Proactive;

/// <summary>In each row that has these columns, what went in is not more than what it came from: one finding per row.</summary>
/// <param name="rows">The rows it looks at; empty: every row that has the columns.</param>
/// <param name="less">The column that must not be greater; null for 0.</param>
/// <param name="more">The columns whose sum bounds it.</param>
/// <param name="descriptor">What the rule is.</param>
internal abstract class StockRule(ImmutableArray<string> rows, string? less, ImmutableArray<string> more, RuleDescriptor descriptor) : Rule
{
    public override RuleDescriptor Descriptor { get; } = descriptor;

    /// <summary>What follows from a row that fails, in Chinese and English.</summary>
    protected abstract (string Chinese, string English) Consequence(decimal difference);

    /// <summary>The severity of a finding in this report.</summary>
    protected virtual Severity Gravity(RuleContext context, ImmutableArray<Figure> figures) => Descriptor.Severity;

    public override RuleResult Check(RuleContext context)
    {
        TemplateTable form = context.Form.Table("proactive");
        StatutoryTable table = context.Report.Table("proactive");
        List<Finding> findings = [];
        string? doubtful = null;
        bool applies = false;
        foreach (TableBlock block in form.Blocks)
        {
            if (less is not null && block.Columns.FindByKey(less) is null || more.Any(column => block.Columns.FindByKey(column) is null)) continue;
            applies = true;
            foreach (AxisItem row in block.Rows.Leaves.Where(row => rows.IsEmpty || rows.Contains(row.Path)))
            {
                Figure? left = less is null ? null : table.Find(row.Path, less);
                ImmutableArray<Figure> right = [.. more.Select(column => table.Find(row.Path, column)).OfType<Figure>()];
                ImmutableArray<Figure> all = left is null ? right : [left, .. right];
                decimal leftValue = left?.Value ?? 0, rightValue = right.Sum(figure => figure.Value ?? 0);
                if (all.Any(figure => figure.State == FigureState.Unreadable)) doubtful ??= row.PrintedLabel;
                else if (leftValue <= rightValue) continue;
                // A number in an empty cell could still bound it.
                else if (right.Any(figure => figure.State != FigureState.Number)) doubtful ??= row.PrintedLabel;
                else findings.Add(Finding(context, block, row, left, right, all));
            }
        }

        if (!applies) return RuleResult.NotApplicable("本报告所用的格式没有这些列。", "The form of this report has no such columns.");
        if (findings.Count > 0) return RuleResult.From(findings);
        return doubtful is null
            ? RuleResult.Passed
            : RuleResult.NotEvaluated($"“{doubtful}”行有单元格没有可以确认的数字。", $"Row “{doubtful}” has cells without a certain number.");
    }

    private Finding Finding(RuleContext context, TableBlock block, AxisItem row, Figure? left, ImmutableArray<Figure> right, ImmutableArray<Figure> all)
    {
        decimal leftValue = left?.Value ?? 0, rightValue = right.Sum(figure => figure.Value ?? 0);
        string Label(string column) => block.Columns.FindByKey(column)!.PrintedLabel;
        string formula = $"{(less is null ? "0" : Label(less))}≤{string.Join('＋', more.Select(Label))}";
        string list = string.Join('、', all.Select(figure => Label(figure.Column) + SumWords.Number(figure.Value ?? 0)));
        (string chinese, string english) = Consequence(leftValue - rightValue);
        return Fail($"proactive.{row.Path}", all[0].Location,
            $"{FormWords.Row(context.Form, "proactive", row.Path)}：{list}，{chinese}。", $"“{row.PrintedLabel}”: {list}; {english}.", Gravity(context, all)) with
        {
            LegalBasis = [new LegalBasis(context.Form.Source.Document, context.Form.Table("proactive").Clause)],
            Evidence = new Evidence(formula, leftValue, rightValue,
                [.. all.Select(figure => new Operand(figure.Key, figure.Value, figure.Text, figure.Location))]),
            Related = [.. all.Select(figure => new RelatedLocation("operand", figure.Key, figure.Text, figure.Location))],
        };
    }
}
