using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Rules.Legal;

namespace DisclosureParser.Rules.Cells;

/// <summary>The statutory tables are text, not pictures.</summary>
internal sealed class TablesAreText : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TAB014", "表格应当是文本，不用图片", "The tables are text, not pictures", Severity.Warning)
    {
        LegalBasis = [Law.Regulation("第二十四条"), Law.Form2021("附件")],
    };

    public override RuleResult Check(RuleContext context)
    {
        if (context.Document.Diagnostics.Any(diagnostic => diagnostic is { Id: DiagnosticIds.NoTextLayer, Location: null }))
            return RuleResult.NotEvaluated("文件没有文字层。", "The file has no text layer.");
        StatutoryTable[] pictures =
        [
            .. context.Report.Tables.Where(table => table.Status == RecognitionStatus.NotFound && !table.HasLabelsWithoutCells
                && !table.Pictures.IsEmpty && context.Report.Section(context.Form.Table(table.Key).Section) is not null),
        ];
        if (pictures.Length == 0)
        {
            return context.Report.Tables.Any(table => table.Status != RecognitionStatus.NotFound)
                ? RuleResult.Passed
                : RuleResult.NotApplicable("报告没有所涉的表格。", "The report has no such table.");
        }

        string names = string.Join('、', pictures.Select(table => $"{FormWords.Section(context.Form, context.Form.Table(table.Key).Section)}的{context.Form.Table(table.Key).Name}"));
        ImmutableArray<RelatedLocation> places =
            [.. pictures.SelectMany(table => table.Pictures.Select(place => new RelatedLocation("table", table.Key, null, place)))];
        return RuleResult.From([
            Fail(pictures.Length == 1 ? pictures[0].Key : "report", places[0].Location,
                $"{names}是图片，其中的数字无法检索、复制和核对。", "The table is a picture: its figures cannot be searched, copied or checked.") with
            {
                Related = places,
            },
        ]);
    }
}
