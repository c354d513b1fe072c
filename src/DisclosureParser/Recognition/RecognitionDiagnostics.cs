using System.Globalization;
using DisclosureParser.Documents;
using DisclosureParser.Templates;

namespace DisclosureParser.Recognition;

/// <summary>What recognition could not tell, said in the words of the form.</summary>
internal static class RecognitionDiagnostics
{
    public static Diagnostic NotAnAnnualReport() => new(
        DiagnosticIds.NotAnAnnualReport, DiagnosticSeverity.Error, "这不是政府信息公开工作年度报告：没有标题，也没有报告的各部分。")
    {
        EnglishMessage = "No annual report: neither a title nor the sections of one were found.",
    };

    public static Diagnostic BeforeTemplates(int year, SourceLocation location) => new(
        DiagnosticIds.BeforeTemplates, DiagnosticSeverity.Warning,
        string.Create(CultureInfo.InvariantCulture, $"{year}年度的报告早于统一格式（2019年度起），没有法定表格可以核对。"), location)
    {
        EnglishMessage = string.Create(CultureInfo.InvariantCulture, $"The report for {year} is older than the statutory form (from 2019 on); there are no tables to check."),
    };

    public static Diagnostic NoTemplateFits(SourceLocation location) => new(
        DiagnosticIds.NoTemplateFits, DiagnosticSeverity.Warning, "报告没有写明年度，表格也看不出是哪一版格式，按现行格式识别。", location)
    {
        EnglishMessage = "Neither the year nor the tables tell which form the report follows; it was read by the current one.",
    };

    public static Diagnostic SecondReport(SourceLocation location) => new(
        DiagnosticIds.SectionUncertain, DiagnosticSeverity.Info, "文件从这里起又是一份报告（或同一报告再次出现），只读取第一份。", location)
    {
        EnglishMessage = "A second report, or the same one again, begins here; only the first was read.",
    };

    public static Diagnostic YearAndStructureDisagree(Template structure, int year, TemplateChoice choice) => new(
        DiagnosticIds.YearAndStructureDisagree, DiagnosticSeverity.Warning,
        string.Create(CultureInfo.InvariantCulture, $"报告年度为{year}年，表格却是{structure.Source.Document}的格式；按表格的格式识别。"),
        choice.Signatures.IsEmpty ? null : choice.Signatures[0].Location)
    {
        EnglishMessage = string.Create(CultureInfo.InvariantCulture, $"The report is for {year}, but its tables follow the form {structure.Source.Document}; it was read by the tables' form."),
    };

    /// <summary>For every table what of it could not be told apart.</summary>
    public static IEnumerable<Diagnostic> OfTables(AnnualReport report, Template form, IReadOnlyList<string> contradicted)
    {
        foreach (StatutoryTable table in report.Tables)
        {
            string name = form.Table(table.Key).Name;
            int unread = table.Figures.Count(figure => figure is { State: FigureState.Unreadable, Text: null });
            int twice = contradicted.Count(key => key.StartsWith(table.Key + ".", StringComparison.Ordinal));
            if (twice > 0)
            {
                yield return new Diagnostic(
                    DiagnosticIds.FigureContradiction, DiagnosticSeverity.Warning,
                    string.Create(CultureInfo.InvariantCulture, $"{name}在文件中出现两次，有{twice}格数字不同，无法确定以哪一个为准。"), table.Location)
                {
                    EnglishMessage = string.Create(CultureInfo.InvariantCulture, $"The table '{table.Key}' is printed twice with {twice} different figures."),
                };
            }

            if (unread > twice)
            {
                yield return new Diagnostic(
                    DiagnosticIds.TableNotFullyRead, DiagnosticSeverity.Warning,
                    table.HasLabelsWithoutCells
                        ? $"{name}的文字在，但单元格无法分开，没有读取其中的数字。"
                        : string.Create(CultureInfo.InvariantCulture, $"{name}有{unread - twice}格无法确定属于哪一行或哪一列，没有读取。"),
                    table.Location)
                {
                    EnglishMessage = string.Create(CultureInfo.InvariantCulture, $"{unread - twice} cells of the table '{table.Key}' could not be told apart and were not read."),
                };
            }
        }
    }
}
