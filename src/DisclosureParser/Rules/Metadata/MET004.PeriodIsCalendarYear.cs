using DisclosureParser.Documents;
using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Metadata;

internal sealed class PeriodIsCalendarYear : Rule
{
    private static readonly Cues NewBody = Cues.Metadata("newBody");

    public override RuleDescriptor Descriptor { get; } = new("MET004", "统计期限应当为完整的自然年", "The period is the full calendar year", Severity.Warning)
    {
        LegalBasis = [Law.Regulation("第四十九条")],
        AppliesWithoutTemplate = true,
    };

    public override RuleResult Check(RuleContext context)
    {
        ReportHeader header = context.Report.Header;
        if (header.Period is not ReportPeriod period)
        {
            SourceLocation place = header.Preamble is [Passage first, ..] ? first.Location : context.Report.Location;
            return RuleResult.From([Fail("report.period", place, "没有写明统计期限。", "No statistics period is printed.", Severity.Info)]);
        }

        return period switch
        {
            { From: { Month: 1, Day: 1 } from, To: { Month: 12, Day: 31 } to } when from.Year == to.Year => RuleResult.Passed,
            { From: null, To: { Month: 12, Day: 31 } } => RuleResult.From([Found(period, $"只写明统计期限的截止日期“{period.Text}”，没有写明起始日期。", "Only the end of the period is printed.", Severity.Info)]),
            _ => RuleResult.From([Found(period, $"统计期限“{period.Text}”不是1月1日至12月31日。", $"The period “{period.Text}” is not 1 January to 31 December.",
                IsNew(context.Report) ? Severity.Info : null)]),
        };
    }

    private Finding Found(ReportPeriod period, string chinese, string english, Severity? severity) =>
        Fail(period, chinese, english, severity) with { Passage = period.Text };

    // A body founded during the year counts from its first day.
    private static bool IsNew(AnnualReport report) =>
        report.Header.Preamble.Concat(report.Section("overview")?.Paragraphs ?? []).Any(passage => NewBody.AreIn(PlainText.Of(passage.Text)));
}
