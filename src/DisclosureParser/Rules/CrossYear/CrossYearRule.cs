using DisclosureParser.Rules.Neighbours;

namespace DisclosureParser.Rules.CrossYear;

/// <summary>
/// A rule about this year and the year before. What its descriptor asks of this report (tables, sections) it asks of the other, too.
/// </summary>
internal abstract class CrossYearRule : Rule
{
    /// <summary>Both reports have to follow the same form.</summary>
    protected virtual bool IsWithinOneForm => false;

    public sealed override RuleResult Check(RuleContext context) => Before(context) ?? Compare(context);

    /// <summary>Holds the two years against each other.</summary>
    protected abstract RuleResult Compare(RuleContext context);

    private RuleResult? Before(RuleContext context)
    {
        if (IsWithinOneForm && !context.Neighbours.Previous.Any(copy => copy.Report.TemplateId == context.Report.TemplateId))
            return RuleResult.NotApplicable("上一年度的报告用的是另一种格式。", "The report of the year before follows another form.");
        foreach (string key in Descriptor.Sections)
        {
            if (!context.Neighbours.Previous.Any(copy => copy.Report.Section(key) is not null))
                return RuleResult.NotApplicable("上一年度的报告没有所涉的部分。", "The report of the year before has no such section.");
        }

        foreach (string key in Descriptor.Tables)
        {
            if (Table(context, key) is RuleResult lack) return lack;
        }

        return null;
    }

    private static RuleResult? Table(RuleContext context, string key)
    {
        bool isUnread = false;
        foreach (NeighbourReport copy in context.Neighbours.Previous)
        {
            if (copy.Report.FindTable(key) is not StatutoryTable table) continue;
            if (table.Status != RecognitionStatus.NotFound) return null;
            isUnread |= table.HasLabelsWithoutCells || !table.Pictures.IsEmpty;
        }

        return isUnread
            ? RuleResult.NotEvaluated("上一年度报告的表格未能读出。", "The table of the year before was not read.")
            : RuleResult.NotApplicable("上一年度的报告没有所涉的表格。", "The report of the year before has no such table.");
    }
}
