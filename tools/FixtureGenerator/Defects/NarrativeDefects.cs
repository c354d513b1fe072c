using FixtureGenerator.Forms;

namespace FixtureGenerator.Defects;

/// <summary>Sentences that contradict the tables, each other, or arithmetic.</summary>
internal static class NarrativeDefects
{
    public static IEnumerable<Defect> All =>
    [
        new("TXT001", "requests.received@total") { Print = report => report.Replace("新收政府信息公开申请", "新收政府信息公开申请10") },
        Says("TXT002", "requests.received@total", "收到政府信息公开申请（含上年结转）999件。"),
        new("TXT003", "requests.carriedIn@total") { Print = report => report.Replace("上年结转", "上年结转9") },
        new("TXT004", "requests.results.total@total") { Print = report => report.Replace("办结", "办结9") },
        new("TXT005", "requests.carriedOut@total") { Print = report => report.Replace("结转下年度继续办理", "结转下年度继续办理9") },
        new("TXT006", "requests.results.granted@total") { Print = report => report.Replace("其中予以公开", "其中予以公开9") },
        Says("TXT007", "disputes.reconsideration@total", "因政府信息公开被申请行政复议99件。"),
        Says("TXT008", "disputes.litigation@total", "因政府信息公开被提起行政诉讼99件。"),
        Says("TXT009", "disputes.reconsideration@corrected", "政府信息公开行政复议案件均获维持。"),
        Says("TXT010", "disputes.litigation@total", "全年未发生政府信息公开行政诉讼。"),
        new("TXT010", "requests.received@total") { Variant = "requests", Print = report => report.Paragraph("（二）依申请公开。", "（二）依申请公开。全年未收到政府信息公开申请。") },
        new("TXT010", "requests.received@total") { Variant = "silence", Print = report => report.Paragraph("（二）依申请公开。", "（二）依申请公开。严格按照程序办理。"), IsRemark = true },
        Says("TXT011", "proactive.normativeDocuments@inForce", "截至年底，现行有效行政规范性文件99件。"),
        Says("TXT012", "proactive.licensing@decisions", "作出行政许可决定99件。"),
        new("TXT013", "section.overview") { Print = report => report.Replace("件、部分公开", "件（占99.9%）、部分公开") },
        Says("TXT015", "section.overview", "主动公开政策信息100条，其中：机构职能30条，财政预决算40条，其他40条。"),
        new("TXT016", "section.other") { Print = report => report.Section(6, "发出信息处理费收费通知3件，总金额300元，实际收取信息处理费200元。").Begin(5, "实际收取信息处理费300元。") },
        new("TXT017", "section.other") { Print = report => report.Section(6, "发出信息处理费收费通知3件，总金额1055元，实际收取信息处理费0元。") },
        new("TXT018", "requests.received@naturalPerson") { Print = report => report.Replace("件，上年结转", "件（其中自然人申请999件），上年结转") },
        Says("TXT019", "section.overview", "主动公开信息____条。"),
    ];

    private static Defect Says(string rule, string subject, string text) => new(rule, subject) { Print = report => report.Begin(1, text) };

    private static PrintedReport Paragraph(this PrintedReport report, string begins, string text)
    {
        PrintedParagraph found = report.Blocks.OfType<PrintedParagraph>().Single(paragraph => paragraph.Text.StartsWith(begins, StringComparison.Ordinal));
        return report.Replace(found.Text, text);
    }
}
