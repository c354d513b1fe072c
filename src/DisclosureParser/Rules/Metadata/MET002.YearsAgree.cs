using DisclosureParser.Rules.Legal;

namespace DisclosureParser.Rules.Metadata;

internal sealed class YearsAgree : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("MET002", "标题年份应当与统计期一致", "Title and period name the same year", Severity.Error)
    {
        LegalBasis = [Law.Regulation("第六条")],
        AppliesWithoutTemplate = true,
    };

    public override RuleResult Check(RuleContext context)
    {
        ReportHeader header = context.Report.Header;
        if (header.Period is not { To: DateOnly to } period) return RuleResult.NotApplicable("没有写明统计期限。", "No statistics period is printed.");
        if ((header.TitleYear ?? header.Year) is not int year) return RuleResult.NotApplicable("标题没有写明年度。", "The title names no year.");
        // A period that begins or ends in the year and runs over its edge is MET004's.
        if (to.Year == year || period.From?.Year == year) return RuleResult.Passed;
        bool byTitle = header.TitleYear is not null;
        return RuleResult.From([Fail("report.year", period.Location,
            byTitle ? $"标题为{year}年，统计期限为“{period.Text}”，年份不一致。" : $"报告年度为{year}年，统计期限为“{period.Text}”，年份不一致。",
            $"The {(byTitle ? "title" : "report")} is of {year}, the period “{period.Text}” is not.",
            byTitle ? Severity.Error : Severity.Warning) with
        {
            Passage = period.Text,
            Related = header.Title is Passage title ? [new RelatedLocation("heading", "report.title", title.Text, title.Location)] : [],
        }]);
    }
}
