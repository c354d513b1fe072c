using System.Collections.Immutable;
using System.Text;
using DisclosureParser.Documents;
using DisclosureParser.Reporting;

namespace DisclosureParser.Tests.Reporting;

/// <summary>A run that holds one of everything: made by hand, because no single report does.</summary>
internal static class Samples
{
    public static AuditRun Run() => new("1.2.3",
    [
        new AuditResult(
            new DocumentInfo("b/扫描.pdf", "pdf", new string('0', 64), 1000, 2), AuditStatus.Unreadable, null, [],
            [new RuleOutcome("REV001", Outcome.NotEvaluated, "未能读取出年度报告。") { EnglishReason = "No annual report could be read." }],
            [new Diagnostic("DOC104", DiagnosticSeverity.Error, "全部 2 页没有文字层。", Reason: ReadErrorReason.NoTextLayer) { EnglishMessage = "No page has a text layer." }]),
        new AuditResult(
            new DocumentInfo("a.pdf", "pdf", new string('a', 64), 293525, 5), AuditStatus.Incomplete, Report(), [Sum(), Remark()], Outcomes(),
            [
                new Diagnostic("DOC102", DiagnosticSeverity.Warning, "表格右边缘无法确定。", At(12, 3)) { EnglishMessage = "The right edge is not certain." },
                new Diagnostic("DOC107", DiagnosticSeverity.Info, "文件含脚本，未执行。"),
            ]),
    ]);

    public static string Text(IReportFormat format, FormatOptions? options = null)
    {
        using MemoryStream output = new();
        format.Write(output, Run(), options ?? FormatOptions.Default);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static AnnualReport Report() => new(
        new ReportHeader { Agency = new Agency("清河县水利局", AgencyKind.Department, AgencyLevel.County, At(0, 1)), Year = 2023 }, "gkbg-2021", [], [])
    {
        Location = At(0, 1),
    };

    private static Finding Sum() => new("REV001", Severity.Error, "disputes.reconsideration@total", "行政复议：结果维持10＋结果纠正1＋其他结果0＋尚未审结0＝11，总计填0，相差11", At(17, 4, 3, 4))
    {
        Id = "REV001-1",
        EnglishMessage = "Reconsideration: the parts are 11, the total says 0, a difference of 11",
        Evidence = new Evidence("总计＝结果维持＋结果纠正＋其他结果＋尚未审结", 0, 11, [new Operand("disputes.reconsideration@upheld", 10m, "10", At(17, 4, 3, 0)), new Operand("disputes.reconsideration@other", null, "", At(17, 4, 3, 2))]),
        LegalBasis = [new LegalBasis("国办公开办函〔2021〕30号", "附件 表四")],
        Covers = [new CoveredFinding("REV002", "disputes.reconsideration")],
        Hint = "总计可能漏填。",
        Related = [new RelatedLocation("operand", "disputes.reconsideration@upheld", "10", At(17, 4, 3, 0))],
    };

    private static Finding Remark() => new("SEC008", Severity.Info, "section.overview", "总体情况约3500字，较长。", At(3, 1)) { Id = "SEC008-1" };

    private static ImmutableArray<RuleOutcome> Outcomes() =>
    [
        new("REQ001", Outcome.NotEvaluated, "表三没有读准。") { EnglishReason = "Table 3 was not read with certainty." },
        new("REQ002", Outcome.NotEvaluated, "表三没有读准。") { EnglishReason = "Table 3 was not read with certainty." },
        new("REV001", Outcome.Failed),
        new("SEC001", Outcome.Passed),
        new("SEC008", Outcome.Failed),
    ];

    private static SourceLocation At(int block, int page, int? row = null, int? column = null) =>
        new(new BlockPath(block, row, column), new PageAnchor(page, new Box(72, 100.126, 144, 112)));
}
