using System.Globalization;
using DisclosureParser.Rules.Legal;

namespace DisclosureParser.Rules.Publication;

internal sealed class GovernmentInTime : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("PUB002", "县级以上地方人民政府应当在3月31日前公布年度报告", "A government publishes by 31 March", Severity.Error)
    {
        LegalBasis = [Law.Regulation("第四十九条第二款")],
    };

    public override RuleResult Check(RuleContext context)
    {
        ReportHeader header = context.Report.Header;
        if (header.Agency is not { Kind: AgencyKind.Government })
            return RuleResult.NotApplicable("不是县级以上地方人民政府的报告。", "It is no report of a government of a county or above.");
        if (header.PublishedOn is not PublicationDate published) return RuleResult.NotApplicable("没有公布日期。", "There is no publication date.");
        if (context.Year is not int year) return RuleResult.NotApplicable("没有写明年度。", "The report names no year.");

        Deadline deadline = new(published, new DateOnly(year + 1, 3, 31));
        if (deadline.DaysLate <= 0) return RuleResult.Passed;
        bool isRepost = deadline.OwnDate(context) <= deadline.Day;
        string date = published.Date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
        return RuleResult.From([Fail(published, $"{year}年度报告的公布日期为{date}，晚于{year + 1}年3月31日{deadline.DaysLate}天{(isRepost ? "；文中日期在期限以内，可能为重新发布" : "")}。",
            string.Create(CultureInfo.InvariantCulture, $"The report on {year} was published on {published.Date:yyyy-MM-dd}, {deadline.DaysLate} day(s) after 31 March."),
            isRepost ? Severity.Info : null)]);
    }
}
