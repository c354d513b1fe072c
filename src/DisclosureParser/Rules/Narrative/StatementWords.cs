using System.Collections.Immutable;
using System.Globalization;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Narrative;

/// <summary>Says what the text states and what the table holds, in the words of the form.</summary>
internal static class StatementWords
{
    /// <summary>第一部分称“新收政府信息公开申请20件”，第三部分 表格 “一、本年新收政府信息公开申请数量”行 “总计”列为25，相差5。</summary>
    public static string Message(Template form, Statement statement, ImmutableArray<TableValue> readings) =>
        $"{Place(form, statement.Section)}称“{Said(statement)}”，{string.Join("，", readings.Select((reading, index) => (index == 0 ? "" : "另按") + Table(form, reading)))}"
        + $"，相差{Number(Math.Abs(statement.Value - readings[0].Value))}。";

    /// <summary>The same in English; labels stay as the form prints them.</summary>
    public static string EnglishMessage(Template form, Statement statement, ImmutableArray<TableValue> readings) =>
        $"{EnglishPlace(form, statement.Section)} says “{Said(statement)}”, but {string.Join("; another reading: ", readings.Select(reading => EnglishTable(form, reading)))}"
        + $"; difference {Number(Math.Abs(statement.Value - readings[0].Value))}.";

    /// <summary>What is compared: 正文数＝（一）予以公开＋（二）部分公开.</summary>
    public static string Formula(Template form, TableValue reading) => $"正文数＝{Label(form, reading.Key)}";

    /// <summary>A number without needless decimals.</summary>
    public static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>第一部分, or 导语 for what stands before the sections.</summary>
    public static string Place(Template form, string? section) => section is null ? "导语" : FormWords.Section(form, section);

    /// <summary>Part 1, or the preamble.</summary>
    public static string EnglishPlace(Template form, string? section) => section is null
        ? "The preamble"
        : string.Create(CultureInfo.InvariantCulture, $"Part {form.Section(section).Ordinal}");

    private static string Said(Statement statement) => string.Concat(statement.Text.Where(character => !char.IsWhiteSpace(character)));

    private static string Table(Template form, TableValue reading)
    {
        string value = $"{FormWords.Table(form, TableOf(reading.Key))} {Label(form, reading.Key)}为{Number(reading.Value)}";
        return reading.IsStandIn ? value + "（总计未填数，以其各项之和计）" : value;
    }

    private static string EnglishTable(Template form, TableValue reading)
    {
        string part = string.Create(CultureInfo.InvariantCulture, $"part {form.Section(form.Table(TableOf(reading.Key)).Section).Ordinal}");
        string value = $"the table of {part} has {Number(reading.Value)} in {Label(form, reading.Key)}";
        return reading.IsStandIn ? value + " (the total holds no number; the sum of its parts stands for it)" : value;
    }

    // “（一）予以公开”＋“（二）部分公开”行 “总计”列
    private static string Label(Template form, string key)
    {
        TemplateTable table = form.Table(TableOf(key));
        int at = key.IndexOf('@', StringComparison.Ordinal), dot = key.IndexOf('.', StringComparison.Ordinal);
        string column = $"“{FormWords.ColumnLabel(table, key[(at + 1)..])}”列";
        if (dot < 0 || dot > at) return "各行 " + column;
        string[] rows = key[(dot + 1)..at].Split('+');
        string parent = rows[0][..(rows[0].LastIndexOf('.') + 1)];
        return $"{string.Join('＋', rows.Select((row, index) => $"“{FormWords.RowLabel(table, index == 0 ? row : parent + row)}”"))}行 {column}";
    }

    private static string TableOf(string key) => key[..key.AsSpan().IndexOfAny('.', '@')];
}
