using System.Collections.Immutable;
using System.Globalization;
using DisclosureParser.Documents;
using DisclosureParser.Templates;
using DisclosureParser.Vocabulary;

namespace DisclosureParser.Rules.Cells;

/// <summary>Numbers are written in plain digits: no full-width digits, separators, spaces, units or remarks.</summary>
internal sealed class PlainDigits : TableRule
{
    private static readonly ImmutableArray<string> UnitInLabel = VocabularyFile.Load("figures").Words("unitInLabel");

    public override RuleDescriptor Descriptor { get; } = new("TAB013", "数字应当书写规范", "Numbers are written in plain digits", Severity.Info);

    protected override IEnumerable<Finding> CheckTable(RuleContext context, TemplateTable form, StatutoryTable table)
    {
        ImmutableArray<Figure> cells = [.. FormCells.Of(form, table).Where(item => IsOdd(item.Figure, item.Cell)).Select(item => item.Figure)];
        if (cells.IsEmpty) yield break;
        (string subject, SourceLocation place) = FormCells.Smallest(table, cells);
        string list = string.Join('、', cells.Take(5).Select(cell => $"“{cell.Text!.Trim()}”（{SumOf(cell)}）"));
        string many = cells.Length > 5 ? FormattableString.Invariant($"等{cells.Length}格") : "";
        yield return Fail(subject, place,
            $"{FormCells.Words(context.Form, table, cells)}的数字书写不规范：{list}{many}。",
            FormattableString.Invariant($"{cells.Length} cell(s) do not write their number in plain digits: {list}.")) with
        {
            Related = FormCells.Related(cells),
        };
    }

    private static string SumOf(Figure cell) => Reconciliation.SumWords.Number(cell.Value!.Value);

    private static bool IsOdd(Figure figure, TemplateCell cell)
    {
        if (figure.State != FigureState.Number || figure.Value is not decimal value || figure.Text is null) return false;
        // A line break inside a number is the layout's, not the author's.
        string text = figure.Text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal).Trim();
        string printed = value.ToString(CultureInfo.InvariantCulture);
        Measure measure = FormCells.MeasureOf(cell);
        if (measure == Measure.Count && value == decimal.Truncate(value)) printed = decimal.Truncate(value).ToString(CultureInfo.InvariantCulture);
        if (text == printed) return false;
        return measure switch
        {
            // 增3, ＋2 and 2/0 are how the form has it filled.
            Measure.Change => text.Any(character => character is >= '０' and <= '９' or ' ' or '\u00A0' or '\u3000'),
            // Where the form names no unit, the cell has to.
            Measure.Amount when figure.Unit is string unit && !UnitInLabel.Any(cell.Column.PrintedLabel.Contains) => text != printed + unit,
            _ => true,
        };
    }
}
