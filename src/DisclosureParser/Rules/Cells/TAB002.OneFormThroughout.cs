using DisclosureParser.Rules.Legal;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Cells;

/// <summary>All tables follow one form.</summary>
internal sealed class OneFormThroughout : Rule
{
    /// <summary>The first year in which more than one form existed.</summary>
    private static readonly int FirstYearOfTwoForms = TemplateCatalog.BuiltIn.Templates[1].FromYear;

    public override RuleDescriptor Descriptor { get; } = new("TAB002", "各表应当使用同一格式", "All tables follow one form", Severity.Error)
    {
        LegalBasis = [Law.Form2021("附件"), Law.Form2019("附件"), Law.Regulation("第五十条第二款")],
    };

    public override RuleResult Check(RuleContext context)
    {
        TemplateChoice choice = context.Report.TemplateChoice;
        if (context.Year is not int year || choice.ByYear is null || year < FirstYearOfTwoForms)
            return RuleResult.NotApplicable("报告年度只有一种格式。", "Only one form existed in the report year.");
        if (!choice.IsMixed)
        {
            bool isDoubtful = context.Report.Tables.Any(table =>
                table.Status == RecognitionStatus.Partial || table.HasLabelsWithoutCells || !table.Pictures.IsEmpty);
            return isDoubtful ? RuleResult.NotEvaluated("表格未能确定地读出。", "The tables were not read with certainty.") : RuleResult.Passed;
        }

        SignatureLabel[] foreign = [.. choice.Signatures.Where(label => label.TemplateId != context.Report.TemplateId)];
        string list = string.Join('、', foreign.Select(label => $"“{label.Text}”").Distinct(StringComparer.Ordinal));
        return RuleResult.From([
            Fail("report", foreign[0].Location,
                $"表格兼有新旧两种格式的标签：{list}不属于《{context.Form.Title}》（{context.Form.Source.Document}）。",
                $"The tables print labels of two forms: {list} do not belong to the form of {context.Form.Source.Document}.") with
            {
                Related = [.. foreign.Select(label => new RelatedLocation("cell", null, label.Text, label.Location))],
            },
        ]);
    }
}
