using DisclosureParser.Rules.Legal;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Cells;

/// <summary>Rows and columns are named as the form names them, and none is added.</summary>
internal sealed class LabelsOfTheForm : TableRule
{
    public override RuleDescriptor Descriptor { get; } = new("TAB007", "表头和行名应当与格式一致", "Labels are those of the form, and none is added", Severity.Warning)
    {
        LegalBasis = [Law.Form2021("附件"), Law.Form2019("附件"), Law.Regulation("第五十条第二款")],
    };

    protected override IEnumerable<Finding> CheckTable(RuleContext context, TemplateTable form, StatutoryTable table)
    {
        foreach (IGrouping<string, PrintedLabel> same in table.Labels.Where(IsDeparture).GroupBy(label => WithoutSpaces(label.Text), StringComparer.Ordinal))
        {
            PrintedLabel first = same.OrderByDescending(Gravity).ThenBy(label => label.Location.Path).First();
            bool isOne = same.All(label => label.Axis == first.Axis && label.Key == first.Key);
            (string chinese, string english) = Words(form, first);
            yield return Fail(isOne ? SubjectOf(table, first) : table.Key, first.Location,
                $"{FormWords.Table(context.Form, table.Key)}{chinese}", english, Gravity(first)) with
            {
                LegalBasis = [BasisOf(context, form)],
                Passage = same.Key,
                Related = [.. same.Select(label => new RelatedLocation("cell", SubjectOf(table, label), label.Text, label.Location))],
            };
        }
    }

    // The form's wording, and labels that only line breaks or extraction cut, are no departure.
    private static bool IsDeparture(PrintedLabel label) => label.Match is not (LabelMatch.Canonical or LabelMatch.Broken);

    private static Severity Gravity(PrintedLabel label) => label.Match is LabelMatch.Misprint or LabelMatch.Unknown ? Severity.Warning : Severity.Info;

    private static string SubjectOf(StatutoryTable table, PrintedLabel label) => label.Key is null
        ? table.Key
        : label.Axis == LabelAxis.Row ? $"{table.Key}.{label.Key}" : $"{table.Key}@{label.Key}";

    private static (string Chinese, string English) Words(TemplateTable form, PrintedLabel label)
    {
        string text = WithoutSpaces(label.Text), axis = label.Axis == LabelAxis.Row ? "行" : "列";
        string expected = label.Key is null ? "" : label.Axis == LabelAxis.Row ? FormWords.RowLabel(form, label.Key) : FormWords.ColumnLabel(form, label.Key);
        return label.Match switch
        {
            LabelMatch.Misprint => ($"的“{text}”有错字，格式为“{expected}”。", $"“{text}” is a misprint of “{expected}”."),
            LabelMatch.Accepted => ($"的“{text}”与格式用语“{expected}”不一致。", $"“{text}” is not the wording of the form, “{expected}”."),
            LabelMatch.Cut => ($"的“{text}”不完整，格式为“{expected}”。", $"“{text}” is cut; the form has “{expected}”."),
            LabelMatch.Subtotal => ($"增加了“{text}”{axis}，格式没有小计。", $"“{text}” is a subtotal that the form does not have."),
            _ => ($"有格式所没有的“{text}”{axis}。", $"“{text}” is no {(label.Axis == LabelAxis.Row ? "row" : "column")} of the form."),
        };
    }

    private static string WithoutSpaces(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
