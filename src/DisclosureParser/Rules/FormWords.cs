using DisclosureParser.Templates;

namespace DisclosureParser.Rules;

/// <summary>Says elements of the form in the form's own words, for messages. Never a key.</summary>
public static class FormWords
{
    private static readonly string[] Ordinals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

    /// <summary>第三部分 表格 “（七）总计”行 “自然人”列</summary>
    public static string Cell(Template form, string figureKey)
    {
        (TemplateTable table, string row, string column) = Split(form, figureKey);
        return $"{Table(form, table.Key)} “{RowLabel(table, row)}”行 “{ColumnLabel(table, column)}”列";
    }

    /// <summary>第三部分 表格 “（七）总计”行</summary>
    public static string Row(Template form, string tableKey, string row) =>
        $"{Table(form, tableKey)} “{RowLabel(form.Table(tableKey), row)}”行";

    /// <summary>第三部分 表格 “自然人”列</summary>
    public static string Column(Template form, string tableKey, string column) =>
        $"{Table(form, tableKey)} “{ColumnLabel(form.Table(tableKey), column)}”列";

    /// <summary>第三部分 表格</summary>
    public static string Table(Template form, string tableKey) => $"{Section(form, form.Table(tableKey).Section)} 表格";

    /// <summary>第三部分</summary>
    public static string Section(Template form, string sectionKey) => $"第{Ordinals[form.Section(sectionKey).Ordinal - 1]}部分";

    /// <summary>The heading that the form prints, with its ordinal: 一、总体情况</summary>
    public static string Heading(TemplateSection section) => $"{Ordinals[section.Ordinal - 1]}、{section.Wording.Label}";

    /// <summary>A row's label as the form prints it, with its enumerator.</summary>
    public static string RowLabel(TemplateTable table, string row) => Label(table, block => block.Rows.Find(row));

    /// <summary>A column's label as the form prints it.</summary>
    public static string ColumnLabel(TemplateTable table, string column) => Label(table, block => block.Columns.FindByKey(column));

    private static (TemplateTable Table, string Row, string Column) Split(Template form, string key)
    {
        int dot = key.IndexOf('.', StringComparison.Ordinal), at = key.IndexOf('@', StringComparison.Ordinal);
        return (form.Table(key[..dot]), key[(dot + 1)..at], key[(at + 1)..]);
    }

    private static string Label(TemplateTable table, Func<TableBlock, AxisItem?> find) =>
        table.Blocks.Select(find).FirstOrDefault(item => item is not null)?.PrintedLabel ?? "";
}
