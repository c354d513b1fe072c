using System.Globalization;
using DisclosureParser.Rules.Legal;

namespace DisclosureParser.Rules.Publication;

internal sealed class PublishedAfterPeriod : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("PUB004", "报告应当在统计期结束之后公布", "The report is published when its period has ended", Severity.Error)
    {
        LegalBasis = [Law.Regulation("第四十九条")],
        AppliesWithoutTemplate = true,
    };

    public override RuleResult Check(RuleContext context)
    {
        if (context.Report.Header.PublishedOn is not PublicationDate published) return RuleResult.NotApplicable("没有公布日期。", "There is no publication date.");
        if (context.Year is not int year) return RuleResult.NotApplicable("没有写明年度。", "The report names no year.");
        DateOnly first = new(year + 1, 1, 1);
        if (published.Date >= first) return RuleResult.Passed;

        // A signature is the day of writing; a page may show the day of its draft.
        Severity severity = published.Origin == PublicationDateOrigin.Signature ? Severity.Info
            : new Deadline(published, first).OwnDate(context) >= first ? Severity.Warning : Severity.Error;
        string date = published.Date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
        string what = published.Origin == PublicationDateOrigin.Signature ? "落款日期" : "公布日期";
        return RuleResult.From([Fail(published, $"{year}年度报告的{what}为{date}，早于统计期结束。",
            string.Create(CultureInfo.InvariantCulture, $"The report on {year} is dated {published.Date:yyyy-MM-dd}, before its period ended."), severity)]);
    }
}
