using System.Globalization;
using DisclosureParser.Documents;
using DisclosureParser.Rules;
using DisclosureParser.Templates;

namespace DisclosureParser.Reporting;

/// <summary>Says where something stands in the words of the form. Never a key, never a path.</summary>
internal sealed class PlaceWords(TemplateCatalog templates, MessageLanguage language)
{
    private bool IsEnglish => language == MessageLanguage.English;

    /// <summary>第三部分 表格 “（七）总计”行 “自然人”列（第3页）</summary>
    public string Of(Finding finding, string? templateId) => Of(finding.Subject, templateId, finding.Location);

    /// <summary>The same for any element.</summary>
    public string Of(string subject, string? templateId, SourceLocation location) => Subject(subject, templateId) + Anchor(location);

    /// <summary>（第3页）, or nothing where the format has neither pages nor lines.</summary>
    public string Anchor(SourceLocation? location) => location?.Anchor switch
    {
        PageAnchor page => Number(page.PageNumber, "（第", "页）", " (page "),
        LineAnchor line => Number(line.LineNumber, "（第", "行）", " (line "),
        _ => "",
    };

    /// <summary>The element alone, without page or line.</summary>
    public string Subject(string subject, string? templateId)
    {
        Template form = templates.Find(templateId) ?? templates.Templates[^1];
        int dot = subject.IndexOf('.', StringComparison.Ordinal), at = subject.IndexOf('@', StringComparison.Ordinal);
        string head = dot >= 0 ? subject[..dot] : at >= 0 ? subject[..at] : subject;
        if (head == "report") return Report(subject);
        if (head == "section" && dot >= 0) return Section(form, subject[(dot + 1)..]);
        if (!form.Tables.Any(table => table.Key == head)) return Report("report");
        string place = TablePlace(form, head);
        if (dot >= 0) place += Row(FormWords.RowLabel(form.Table(head), at < 0 ? subject[(dot + 1)..] : subject[(dot + 1)..at]));
        return at < 0 ? place : place + Column(FormWords.ColumnLabel(form.Table(head), subject[(at + 1)..]));
    }

    private string Row(string label) => label.Length == 0 ? "" : IsEnglish ? $", row “{label}”" : $" “{label}”行";

    private string Column(string label) => label.Length == 0 ? "" : IsEnglish ? $", column “{label}”" : $" “{label}”列";

    private string TablePlace(Template form, string key) =>
        IsEnglish ? $"{Section(form, form.Table(key).Section)}, table" : FormWords.Table(form, key);

    private string Section(Template form, string key)
    {
        if (form.Sections.FirstOrDefault(section => section.Key == key) is not TemplateSection section) return Report("report");
        return IsEnglish ? $"Part {section.Ordinal.ToString(CultureInfo.InvariantCulture)}" : FormWords.Section(form, key);
    }

    private string Report(string subject)
    {
        (string chinese, string english) = subject switch
        {
            "report.title" => ("标题", "Title"),
            "report.agency" => ("单位名称", "Agency"),
            "report.year" => ("报告年度", "Report year"),
            "report.period" => ("统计期限", "Period"),
            "report.publishedOn" => ("发布日期", "Publication date"),
            "report.preamble" => ("引言", "Preamble"),
            "report.signature" => ("落款", "Signature"),
            _ => ("全文", "Whole report"),
        };
        return IsEnglish ? english : chinese;
    }

    private string Number(int number, string before, string behind, string english)
    {
        string digits = number.ToString(CultureInfo.InvariantCulture);
        return IsEnglish ? $"{english}{digits})" : $"{before}{digits}{behind}";
    }
}
