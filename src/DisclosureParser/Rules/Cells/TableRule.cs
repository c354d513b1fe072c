using System.Collections.Immutable;
using DisclosureParser.Rules.Texts;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Cells;

/// <summary>A rule that looks at one statutory table after the other, and only at those whose cells were told apart with certainty.</summary>
internal abstract class TableRule : Rule
{
    public override RuleResult Check(RuleContext context)
    {
        List<Finding> findings = [];
        bool isAnyRead = false;
        TemplateTable? doubtful = null;
        foreach (StatutoryTable table in context.Report.Tables)
        {
            if (!Concerns(table)) continue;
            TemplateTable form = context.Form.Table(table.Key);
            if (table.Status == RecognitionStatus.Complete && IsDoubtful(context, form, table)) doubtful ??= form;
            else if (table.Status == RecognitionStatus.Complete)
            {
                isAnyRead = true;
                findings.AddRange(CheckTable(context, form, table));
            }
            else if (table.Status == RecognitionStatus.Partial || table.HasLabelsWithoutCells || !table.Pictures.IsEmpty)
            {
                doubtful ??= form;
            }
            else if (UnreadParts.Any(context.Document))
            {
                // It may stand in the part that was not read.
                doubtful ??= form;
            }
            else if (context.Report.Section(form.Section) is ReportSection section)
            {
                findings.AddRange(CheckAbsent(context, form, table, section));
            }
        }

        if (findings.Count > 0) return RuleResult.From(findings);
        if (doubtful is not null) return RuleResult.NotEvaluated($"{doubtful.Name}未能确定地读出。", $"The table “{doubtful.Name}” was not read with certainty.");
        return isAnyRead ? RuleResult.Passed : RuleResult.NotApplicable("报告没有所涉的表格。", "The report has no such table.");
    }

    /// <summary>The rule speaks of this table.</summary>
    protected virtual bool Concerns(StatutoryTable table) => true;

    /// <summary>What the rule would say of the table may be our reading's fault.</summary>
    protected virtual bool IsDoubtful(RuleContext context, TemplateTable form, StatutoryTable table) => false;

    /// <summary>What is wrong in a table whose cells are certain.</summary>
    protected abstract IEnumerable<Finding> CheckTable(RuleContext context, TemplateTable form, StatutoryTable table);

    /// <summary>What is wrong where a section has neither the table nor anything that could be it.</summary>
    protected virtual IEnumerable<Finding> CheckAbsent(RuleContext context, TemplateTable form, StatutoryTable table, ReportSection section) => [];

    /// <summary>The notice that prints this table.</summary>
    protected static LegalBasis BasisOf(RuleContext context, TemplateTable form) => new(context.Form.Source.Document, form.Clause);

    /// <summary>The tables' places in the notices of both forms.</summary>
    protected static ImmutableArray<LegalBasis> Notices(string clause) => [Legal.Law.Form2021(clause), Legal.Law.Form2019(clause)];
}
