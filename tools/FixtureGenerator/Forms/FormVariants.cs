using System.Collections.Immutable;

namespace FixtureGenerator.Forms;

/// <summary>What published reports make of the form.</summary>
internal static class FormVariants
{
    public static ImmutableArray<FormVariant> All { get; } =
    [
        new("single-other") { NeedsRevisedForm = true, Rows = rows => FormLine.Change(rows, row => row.Key == "results.other" ? row with { Children = [] } : row) },
        new("subtotal-rows") { Rows = rows => FormLine.Change(rows, WithSubtotal) },
        new("subtotal-column") { Columns = columns => FormLine.Change(columns, WithSubtotal) },
        new("row-missing") { Rows = rows => Without(rows, "results.denied.internalAffairs") },
        new("last-row-missing") { Rows = rows => Without(rows, "carriedOut") },
        new("column-missing") { Columns = columns => Without(columns, "legalService") },
        new("total-column-missing") { Columns = columns => Without(columns, "total") },
        new("rows-reversed-in-groups") { Rows = rows => FormLine.Change(rows, row => row.Key.Contains('.', StringComparison.Ordinal) ? row with { Children = [.. row.Children.Reverse()] } : row) },
        new("carried-in-first") { Rows = rows => [rows[1], rows[0], .. rows[2..]] },
        new("columns-reversed") { Columns = columns => FormLine.Change([.. columns.Reverse()], column => column with { Children = [.. column.Children.Reverse()] }) },
        new("disputes-transposed") { Disputes = DisputesShape.Transposed },
        new("disputes-in-three") { Disputes = DisputesShape.ThreeTables },
        new("disputes-as-rows") { Disputes = DisputesShape.GroupsAsRows },
        new("notes") { Note = "注：本表数据统计截至12月31日，单位：件；其中3件为跨年度办理，下同。" },
        new("units") { Print = Values.WithUnits },
        new("remarks") { Print = Values.WithRemarks },
        new("blank-zeros") { Print = Values.Zero("", "blank") },
        new("slash-zeros") { Print = Values.Zero("/", "dash") },
        new("dash-zeros") { Print = Values.Zero("—", "dash") },
        new("none-zeros") { Print = Values.Zero("无", "dash") },
        new("fullwidth-digits") { Print = Values.Text(Values.FullWidth) },
        new("thousands") { Print = Values.Thousands },
        new("half-brackets") { Labels = text => text.Replace('（', '(').Replace('）', ')').Replace('，', ',').Replace('、', ',') },
        new("ordinal-comma") { Labels = text => text.Length > 2 && text[1] == '.' ? text[0] + "、" + text[2..] : text },
        new("ordinal-fullwidth") { Labels = text => text.Length > 2 && text[1] == '.' ? text[0] + "．" + text[2..] : text },
        new("no-ordinals") { Labels = WithoutOrdinal },
        new("traditional") { Wording = TraditionalScript.Of },
        new("change-signs") { NeedsTrialForm = true, Print = Values.Change(value => value > 0 ? $"+{value}" : value < 0 ? $"－{-value}" : "0") },
        new("change-words") { NeedsTrialForm = true, Print = Values.Change(value => value > 0 ? $"增{value}" : value < 0 ? $"减{-value}" : "持平") },
        new("change-verbs") { NeedsTrialForm = true, Print = Values.Change(value => value > 0 ? $"增加{value}项" : value < 0 ? $"减少{-value}项" : "无变化") },
        new("change-pairs") { NeedsTrialForm = true, Print = Values.Change(value => value >= 0 ? $"{value}/0" : $"0/{-value}") },
    ];

    /// <summary>Two variants at once: how figures are printed, with what is done to rows and columns.</summary>
    public static ImmutableArray<FormVariant> Together { get; } =
    [
        .. from figures in new[] { "blank-zeros", "slash-zeros", "units" }
           from shape in new[] { "single-other", "subtotal-rows", "subtotal-column", "row-missing", "column-missing", "columns-reversed", "no-ordinals", "disputes-transposed", "disputes-in-three", "disputes-as-rows" }
           select Find(figures).And(Find(shape)),
    ];

    private static FormVariant Find(string name) => All.First(variant => variant.Name == name);

    private static FormLine WithSubtotal(FormLine line) =>
        line.IsLeaf || line.Key is "results" || line.Key == line.Children[0].Key ? line : line with { Children = [.. line.Children, new FormLine("小计", line.Key, [])] };

    private static ImmutableArray<FormLine> Without(ImmutableArray<FormLine> lines, string key) => FormLine.Change(lines, line => line.Key == key ? null : line);

    private static string WithoutOrdinal(string text)
    {
        if (text.Length > 2 && text[1] is '.' or '、') return text[2..];
        return text.Length > 3 && text[0] == '（' && text[2] == '）' ? text[3..] : text;
    }
}
