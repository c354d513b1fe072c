using DisclosureParser.Documents;
using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Metadata;

internal sealed class TitleInForm : Rule
{
    private static readonly Cues NameEndings = Cues.Metadata("nameEndings");

    public override RuleDescriptor Descriptor { get; } = new("MET001", "标题应当规范", "The title is the form's, with the body's name and the year", Severity.Warning)
    {
        LegalBasis = [Law.Regulation("第五十条第二款")],
    };

    public override RuleResult Check(RuleContext context)
    {
        if (context.Report.Header.Title is not Passage printed) return RuleResult.NotApplicable("没有标题行。", "There is no title line.");
        ReportTitle title = ReportTitle.Of(printed.Text);
        if (title.Body.Length == 0 && NameAbove(context, printed) is string above) title = ReportTitle.Of(above + title.Text);
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

    // The name may stand on a line of its own above the rest of the title.
    private static string? NameAbove(RuleContext context, Passage title)
    {
        int at = title.Location.Path.BlockIndex - 1;
        if (at < 0 || at >= context.Document.Blocks.Length || context.Document.Blocks[at] is not Paragraph { Role: BlockRole.Body } line) return null;
        string name = PlainText.Of(line.Text);
        return name.Length is >= 3 and <= 30 && NameEndings.End(name) ? name : null;
    }
}
