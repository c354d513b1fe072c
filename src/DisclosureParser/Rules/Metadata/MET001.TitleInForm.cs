using DisclosureParser.Rules.Legal;

namespace DisclosureParser.Rules.Metadata;

internal sealed class TitleInForm : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("MET001", "标题应当规范", "The title is the form's, with the body's name and the year", Severity.Warning)
    {
        LegalBasis = [Law.Regulation("第五十条第二款")],
    };

    public override RuleResult Check(RuleContext context)
    {
        if (context.Report.Header.Title is not Passage printed) return RuleResult.NotApplicable("没有标题行。", "There is no title line.");
        ReportTitle title = ReportTitle.Of(printed.Text);
        (string Chinese, string English)? departure = title switch
        {
            { HasEnding: false } => ($"没有用“{ReportTitle.Name}”这一名称", "it does not use the report's name in the form"),
            { YearCount: 0 } => ("没有写明年度", "it does not name the year"),
            { YearCount: > 1 } => ("年度出现不止一次", "it names a year more than once"),
            { Body.Length: 0 } => ("没有写明机关名称", "it does not name the body"),
            { YearIsOutside: false } => ("年度写在机关名称中间", "the year stands inside the body's name"),
            _ => null,
        };
        if (departure is null) return RuleResult.Passed;
        return RuleResult.From([Fail("report.title", printed.Location,
            $"标题“{printed.Text}”不规范：{departure.Value.Chinese}。应当为“机关名称＋年度＋{ReportTitle.Name}”。",
            $"The title “{printed.Text}” departs from the form: {departure.Value.English}.") with { Passage = printed.Text }]);
    }
}
