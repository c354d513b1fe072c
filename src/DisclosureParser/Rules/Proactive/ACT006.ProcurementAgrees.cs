using System.Collections.Immutable;
using DisclosureParser.Rules.Reconciliation;
using DisclosureParser.Templates;
using DisclosureParser.Vocabulary;

namespace DisclosureParser.Rules.Proactive;

/// <summary>Where there are procurement projects there is an amount, and the reverse.</summary>
internal sealed class ProcurementAgrees : Rule
{
    private const string Row = "procurement";

    private static readonly ImmutableArray<string> Frameworks = VocabularyFile.Load("figures").Words("frameworkAgreements");

    public override RuleDescriptor Descriptor { get; } = new("ACT006", "集中采购项目数量与总金额应当相符", "Procurement projects and their amount agree", Severity.Warning)
    {
        LegalBasis = [Legal.Law.Form2019("附件 表二")],
        Tables = ["proactive"],
    };

    public override RuleResult Check(RuleContext context)
    {
        StatutoryTable table = context.Report.Table("proactive");
        if (table.Find(Row, "projects") is not Figure projects || table.Find(Row, "amount") is not Figure amount)
            return RuleResult.NotApplicable("本报告所用的格式没有这一行。", "The form of this report has no such row.");
        bool has = projects.Value > 0, costs = amount.Value > 0;
        if (has == costs && projects.State != FigureState.Unreadable && amount.State != FigureState.Unreadable) return RuleResult.Passed;
        if (projects.State != FigureState.Number || amount.State != FigureState.Number)
            return RuleResult.NotEvaluated("项目数量或者总金额没有可以确认的数字。", "The projects or their amount are no certain number.");
        if (!costs && context.Report.Sections.Any(section => Frameworks.Any(section.Text.Contains))) return RuleResult.Passed;
        TemplateTable form = context.Form.Table("proactive");
        string list = $"{FormWords.ColumnLabel(form, "projects")}{SumWords.Number(projects.Value!.Value)}，{FormWords.ColumnLabel(form, "amount")}{SumWords.Number(amount.Value!.Value)}";
        return RuleResult.From([
            Fail($"proactive.{Row}", projects.Location, $"{FormWords.Row(context.Form, "proactive", Row)}：{list}，一项有数而另一项为0。",
                $"There are {SumWords.Number(projects.Value!.Value)} procurement project(s) and an amount of {SumWords.Number(amount.Value!.Value)}: one without the other.") with
            {
                Related = Cells.FormCells.Related([projects, amount]),
            },
        ]);
    }
}
