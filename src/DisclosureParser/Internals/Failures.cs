using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Rules;

namespace DisclosureParser.Internals;

/// <summary>Results for what could not be read: never a finding, never silence.</summary>
internal static class Failures
{
    /// <summary>The result for a document that could not be read.</summary>
    public static ParseResult Unread(DocumentInfo info, DocumentReadException failure)
    {
        Diagnostic diagnostic = new(
            DiagnosticIds.ForReason(failure.Reason), DiagnosticSeverity.Error, failure.Message, Reason: failure.Reason)
        {
            EnglishMessage = failure.EnglishMessage,
        };
        return new ParseResult(new SourceDocument(info, []) { Diagnostics = [diagnostic] }, null, [diagnostic], AuditStatus.Unreadable);
    }

    /// <summary>The result of checking where there is no report: no rule was evaluated.</summary>
    public static AuditResult Unassessed(ParseResult parsed, ImmutableArray<Rule> rules) =>
        new(parsed.Document.Info, AuditStatus.Unreadable, null, [], [.. rules.Select(Unevaluated)], parsed.Diagnostics);

    /// <summary>Any other exception of a reader, as one of the closed set.</summary>
    public static DocumentReadException OfReader(Exception exception) => exception switch
    {
        OutOfMemoryException => new DocumentReadException(ReadErrorReason.WorkerOutOfMemory, "读取时内存不足。", exception)
        {
            EnglishMessage = "Out of memory while reading.",
        },
        OperationCanceledException or TimeoutException => Timeout(),
        _ => new DocumentReadException(ReadErrorReason.CorruptContent, "文件内容已损坏，无法读取。", exception)
        {
            EnglishMessage = "The content is broken and cannot be read.",
        },
    };

    /// <summary>A document that took too long.</summary>
    public static DocumentReadException Timeout() => new(ReadErrorReason.Timeout, "处理超过时限，已放弃该文件。")
    {
        EnglishMessage = "The time for this file ran out.",
    };

    /// <summary>Recognition failed by a fault of its own.</summary>
    public static Diagnostic Recognition() =>
        new(DiagnosticIds.RecognitionFault, DiagnosticSeverity.Error, "识别年报时程序出错，未能得出结果；这是本程序的缺陷，与报告内容无关。")
        {
            EnglishMessage = "Recognition failed by a fault of its own; this says nothing about the report.",
        };

    private static RuleOutcome Unevaluated(Rule rule) => new(rule.Descriptor.Id, Outcome.NotEvaluated, "未能读取出年度报告。")
    {
        EnglishReason = "No annual report could be read.",
    };
}
