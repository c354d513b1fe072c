using System.Globalization;
using DisclosureParser.Rules.Legal;

namespace DisclosureParser.Rules.Publication;

internal sealed class OtherBodyInTime : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("PUB003", "乡镇、街道和其他主体应当按时公布年度报告", "Towns, sub-districts and other bodies publish in time", Severity.Warning)
    {
        LegalBasis = [Law.Regulation("第四十九条")],
        Options = [RuleOption.Day("deadline", "当地通知规定的公布期限（次年的月-日）；没有时，晚于1月31日为提示，晚于3月31日为警告。", "Deadline of the local notice, a day of the year after.")],
    };

    public override RuleResult Check(RuleContext context)
    {
        ReportHeader header = context.Report.Header;
        if (header.Agency is not Agency agency) return RuleResult.NotApplicable("没有写明机关名称。", "The report names no body.");
        if (agency.Kind is AgencyKind.Government || (agency.Kind is AgencyKind.Department && agency.Level is not AgencyLevel.Township))
            return RuleResult.NotApplicable("期限由第四十九条规定，另见 PUB001、PUB002。", "Article 49 sets the deadline: PUB001 and PUB002.");
        if (header.PublishedOn is not PublicationDate published) return RuleResult.NotApplicable("没有公布日期。", "There is no publication date.");
        if (context.Year is not int year) return RuleResult.NotApplicable("没有写明年度。", "The report names no year.");

        MonthDay? local = context.Agencies.Find(agency.Name)?.Deadline ?? Option(context, "deadline").Day;
        if (local is MonthDay day) return Local(published, year, new Deadline(published, day.In(year + 1)), context);
        if (new Deadline(published, new DateOnly(year + 1, 1, 31)) is not { DaysLate: > 0 }) return RuleResult.Passed;
        bool isGrave = new Deadline(published, new DateOnly(year + 1, 3, 31)) is { DaysLate: > 0 } late && !(late.OwnDate(context) <= late.Day);
        string date = published.Date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
        return RuleResult.From([Fail(published, $"{year}年度报告的公布日期为{date}，晚于{year + 1}年{(isGrave ? "3月31日" : "1月31日")}；具体期限以当地通知为准。",
            string.Create(CultureInfo.InvariantCulture, $"The report on {year} was published on {published.Date:yyyy-MM-dd}; local notices set the deadline."),
            isGrave ? Severity.Warning : Severity.Info)]);
    }

    private RuleResult Local(PublicationDate published, int year, Deadline deadline, RuleContext context)
    {
        if (deadline.DaysLate <= 0) return RuleResult.Passed;
        bool isRepost = deadline.OwnDate(context) <= deadline.Day;
        string date = published.Date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture), last = deadline.Day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
        return RuleResult.From([Fail(published, $"{year}年度报告的公布日期为{date}，晚于当地规定的{last}{deadline.DaysLate}天{(isRepost ? "；文中日期在期限以内，可能为重新发布" : "")}。",
            string.Create(CultureInfo.InvariantCulture, $"The report on {year} was published on {published.Date:yyyy-MM-dd}, {deadline.DaysLate} day(s) after the local deadline {deadline.Day:yyyy-MM-dd}."),
            isRepost ? Severity.Info : null)]);
    }
}
