using DisclosureParser.Rules.Legal;

namespace DisclosureParser.Rules.Cells;

/// <summary>The tables follow the form that is prescribed for the report year.</summary>
internal sealed class FormOfTheYearUsed : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TAB001", "应当使用报告年度对应的格式", "The form of the report year is used", Severity.Error)
    {
        LegalBasis = [Law.Form2021("附件"), Law.Form2019("附件"), Law.Regulation("第五十条第二款")],
    };

    public override RuleResult Check(RuleContext context)
    {
        TemplateChoice choice = context.Report.TemplateChoice;
        if (context.Year is not int year || choice.ByYear is null)
            return RuleResult.NotApplicable("报告年度不明，或者没有对应的格式。", "The report year is unknown, or no form covers it.");
        if (choice.ByStructure is null) return Undecided(context, choice);
        if (choice.ByStructure == choice.ByYear) return RuleResult.Passed;

        SignatureLabel[] labels = [.. choice.Signatures.Where(label => label.TemplateId == choice.ByStructure)];
        bool isOutdated = context.Form.FromYear <= year;
        string printed = string.Join('、', labels.Select(label => $"“{label.Text}”").Distinct(StringComparer.Ordinal));
        string which = isOutdated ? "旧格式" : "以后年度的格式";
        return RuleResult.From([
            Fail("report", labels.Length > 0 ? labels[0].Location : context.Report.Location,
                $"{year}年度报告使用了{which}《{context.Form.Title}》（{context.Form.Source.Document}）的表格{(printed.Length == 0 ? "" : "，如" + printed)}。",
                $"The report of {year} uses the tables of {(isOutdated ? "an earlier" : "a later")} form ({context.Form.Source.Document}).",
                isOutdated ? Severity.Error : Severity.Warning) with
            {
                Related = [.. labels.Select(label => new RelatedLocation("cell", null, label.Text, label.Location))],
            },
        ]);
    }

    private static RuleResult Undecided(RuleContext context, TemplateChoice choice)
    {
        if (choice.IsMixed) return RuleResult.NotApplicable("表格兼有两种格式的标签，由TAB002说明。", "The tables print labels of two forms: TAB002 speaks.");
        bool isDoubtful = context.Report.Tables.Any(table =>
            table.Status == RecognitionStatus.Partial || table.HasLabelsWithoutCells || !table.Pictures.IsEmpty);
        return isDoubtful
            ? RuleResult.NotEvaluated("表格未能确定地读出。", "The tables were not read with certainty.")
            : RuleResult.NotApplicable("表格没有可据以判断格式的标签。", "The tables print no label that tells the form.");
    }
}
