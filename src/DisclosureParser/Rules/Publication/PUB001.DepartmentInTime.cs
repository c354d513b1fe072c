using System.Globalization;
using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Publication;

internal sealed class DepartmentInTime : Rule
{
    private static readonly Cues NotSurelyDepartments = Cues.Metadata("notSurelyDepartments");

    public override RuleDescriptor Descriptor { get; } = new("PUB001", "部门应当在1月31日前公布年度报告", "A department publishes by 31 January", Severity.Error)
    {
        LegalBasis = [Law.Regulation("第四十九条第一款")],
    };

    public override RuleResult Check(RuleContext context)
    {
        ReportHeader header = context.Report.Header;
        if (header.Agency is not { Kind: AgencyKind.Department, Level: not AgencyLevel.Township } agency)
            return RuleResult.NotApplicable("不是县级以上人民政府部门的报告。", "It is no report of a department of a county or above.");
        if (header.PublishedOn is not PublicationDate published) return RuleResult.NotApplicable("没有公布日期。", "There is no publication date.");
        if (context.Year is not int year) return RuleResult.NotApplicable("没有写明年度。", "The report names no year.");

        Deadline deadline = new(published, new DateOnly(year + 1, 1, 31));
        if (deadline.DaysLate <= 0) return RuleResult.Passed;
        DateOnly? own = deadline.OwnDate(context);
        Severity severity = own <= deadline.Day ? Severity.Info
            : deadline.DaysLate <= 3 || (published.Origin == PublicationDateOrigin.Page && own is null) || NotSurelyDepartments.AreIn(PlainText.Of(agency.Name)) ? Severity.Warning
            : Severity.Error;
        string date = published.Date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
        return RuleResult.From([Fail(published, $"{year}年度报告的公布日期为{date}，晚于{year + 1}年1月31日{deadline.DaysLate}天{(own <= deadline.Day ? "；文中日期在期限以内，可能为重新发布" : "")}。",
            string.Create(CultureInfo.InvariantCulture, $"The report on {year} was published on {published.Date:yyyy-MM-dd}, {deadline.DaysLate} day(s) after 31 January."), severity)]);
    }
}
