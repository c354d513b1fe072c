using System.Globalization;
using DisclosureParser.Documents;

namespace DisclosureParser.Reporting;

/// <summary>The words that the text output puts around messages.</summary>
internal sealed class TextWords(MessageLanguage language)
{
    private bool IsEnglish => language == MessageLanguage.English;

    public string CorrectedSince => IsEnglish ? "Corrected" : "已整改";

    /// <summary>Whether the baseline holds it; nothing without one.</summary>
    public string Since(Finding finding) => finding.IsKnown switch
    {
        true => IsEnglish ? "known  " : "未整改  ",
        false => IsEnglish ? "new  " : "新增  ",
        _ => "",
    };

    public string Hint => IsEnglish ? "Hint: " : "提示：";

    public string LegalBasis => IsEnglish ? "Basis: " : "依据：";

    public string Operand => IsEnglish ? "Operand: " : "数据：";

    public string NotEvaluated => IsEnglish ? "Not evaluated" : "未能评估";

    public string Suppressed(Suppression suppression) => IsEnglish
        ? Text($"Suppressed until {suppression.Until:yyyy-MM-dd} by {suppression.By}: {suppression.Reason}")
        : Text($"已搁置至{suppression.Until:yyyy-MM-dd}（{suppression.By}）：{suppression.Reason}");

    public string SuppressedHere(int count) => IsEnglish ? Text($"{count} finding(s) suppressed by configuration") : Text($"另有 {count} 条发现已按配置搁置");

    public string Expired(SuppressionUse use) => IsEnglish
        ? Text($"Suppression expired on {use.Suppression.Until:yyyy-MM-dd}, {use.Findings} finding(s) shown again: {Of(use.Suppression)}")
        : Text($"搁置已于{use.Suppression.Until:yyyy-MM-dd}到期，{use.Findings} 条发现恢复显示：{Of(use.Suppression)}");

    public string Unused(int count) => IsEnglish
        ? Text($"{count} suppression(s) matched no finding of this run")
        : Text($"{count} 条搁置在本次检查中没有对应的发现");

    public string Of(Suppression suppression) =>
        Text($"{suppression.RuleId} {suppression.Subject}{(suppression.Origin is string origin ? IsEnglish ? $" ({origin})" : $"（{origin}）" : "")}");

    public string Between => IsEnglish ? "; " : "；";

    public string Of(Severity severity) => severity switch
    {
        Severity.Error => IsEnglish ? "error" : "错误",
        Severity.Warning => IsEnglish ? "warning" : "警告",
        _ => IsEnglish ? "info" : "提示",
    };

    public string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => IsEnglish ? "unreadable" : "未读",
        DiagnosticSeverity.Warning => IsEnglish ? "doubt" : "存疑",
        _ => IsEnglish ? "note" : "说明",
    };

    public string Of(AuditResult result)
    {
        int passed = Count(result, Outcome.Passed), failed = Count(result, Outcome.Failed), open = Count(result, Outcome.NotEvaluated);
        return (result.Status, IsEnglish) switch
        {
            (AuditStatus.Unreadable, false) => "未能读取，未作任何检查",
            (AuditStatus.Unreadable, true) => "not read, nothing checked",
            (AuditStatus.Complete, false) => Text($"已全部评估：{passed} 条规则通过，{failed} 条未通过"),
            (AuditStatus.Complete, true) => Text($"fully assessed: {passed} rules passed, {failed} failed"),
            (_, false) => Text($"未能全部评估：{passed} 条规则通过，{failed} 条未通过，{open} 条未能评估"),
            _ => Text($"not fully assessed: {passed} rules passed, {failed} failed, {open} not evaluated"),
        };
    }

    public string Year(int year) => IsEnglish ? Text($"{year}") : Text($"{year}年");

    public string Summary(AuditSummary summary) => IsEnglish
        ? Text($"{summary.Files} files: {summary.Complete} fully assessed, {summary.Incomplete} not fully assessed, {summary.Unreadable} not read; findings: {summary.Errors} errors, {summary.Warnings} warnings, {summary.Infos} remarks") + Besides(summary)
        : Text($"共 {summary.Files} 份：全部评估 {summary.Complete}，部分评估 {summary.Incomplete}，未能读取 {summary.Unreadable}；发现：错误 {summary.Errors}，警告 {summary.Warnings}，提示 {summary.Infos}") + Besides(summary);

    private string Besides(AuditSummary summary)
    {
        string suppressed = summary.Suppressed == 0 ? "" : IsEnglish ? Text($", {summary.Suppressed} suppressed") : Text($"，已搁置 {summary.Suppressed}");
        if (summary.Corrected is not int corrected) return suppressed;
        return suppressed + (IsEnglish
            ? Text($"; against the baseline: {summary.New} new, {summary.Known} known, {corrected} corrected")
            : Text($"；与基线相比：新增 {summary.New}，未整改 {summary.Known}，已整改 {corrected}"));
    }

    private static int Count(AuditResult result, Outcome outcome) => result.Outcomes.Count(item => item.Outcome == outcome);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
