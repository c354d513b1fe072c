using System.Collections.Immutable;

namespace DisclosureParser.Reporting.Overview;

/// <summary>The words of the overview.</summary>
internal sealed class OverviewWords(MessageLanguage language)
{
    public string Title => Say("政府信息公开年报检查总览", "Annual reports checked");

    public string NoScript => Say("没有运行脚本：以上合计有效，明细请用 json、csv 或 xlsx。", "Scripts do not run here: the totals above hold; see json, csv or xlsx for the rest.");

    public string Filters => Say("筛选", "Filters");

    public string All => Say("全部", "all");

    public string Region => Say("地区", "Region");

    public string Agency => Say("单位（含）", "Agency (contains)");

    public string Year => Say("年份", "Year");

    public string Rule => Say("规则", "Rule");

    public string Severity => Say("级别", "Severity");

    public string Status => Say("评估状态", "Status");

    public string Reset => Say("清除筛选", "Clear");

    public string Reports => Say("报告", "Reports");

    public string Ranking => Say("单位排序（按发现多少）", "Ranking (by findings)");

    public string Matrix => Say("规则 × 单位", "Rules × agencies");

    public string Legend => Say(
        "√ 通过　× 未通过　— 不适用　？ 未能评估。只列有未通过或未能评估的规则。", "√ passed, × failed, — not applicable, ？ not evaluated. Rules that failed or were left open somewhere.");

    public string Missing => Say("未报送（名册所列，文件中没有）", "Not received (on the roster, not among the files)");

    public string NoneMissing => Say("名册所列单位的报告都在。", "Every report that the roster lists is there.");

    public string MayBe(string? document) => document is null ? "" : Say($"（文件“{document}”未能读出单位，可能就是）", $" (“{document}”, which was not read, may be it)");

    public string Footer(string version) => Say(
        $"由 disclosure {version} 生成。“未能评估”是读取的问题，不是单位的问题；发现须由人核实。", $"Made by disclosure {version}. What was not assessed is no fault of the agency; findings are to be verified by people.");

    /// <summary>Names and counts at the head of the page.</summary>
    public ImmutableArray<(string Name, int Count)> Totals(AuditSummary summary)
    {
        ImmutableArray<(string Name, int Count)> counts =
        [
            (Say("份报告", "files"), summary.Files), (Say("全部评估", "fully assessed"), summary.Complete), (Say("部分评估", "not fully assessed"), summary.Incomplete),
            (Say("未能读取", "not read"), summary.Unreadable), (Say("错误", "errors"), summary.Errors), (Say("警告", "warnings"), summary.Warnings),
            (Say("提示", "remarks"), summary.Infos), (Say("已搁置", "suppressed"), summary.Suppressed),
        ];
        return summary.Corrected is not int corrected
            ? counts
            : [.. counts, (Say("新增", "new"), summary.New), (Say("未整改", "not corrected"), summary.Known), (Say("已整改", "corrected"), corrected)];
    }

    /// <summary>The words that the script needs.</summary>
    public ImmutableArray<(string Name, string Word)> ForScript =>
    [
        ("chosen", Say("所选 {0} 份：全部评估 {1}，部分评估 {2}，未能读取 {3}；错误 {4}，警告 {5}，提示 {6}", "Chosen {0}: {1} fully assessed, {2} not fully, {3} not read; {4} errors, {5} warnings, {6} remarks")),
        ("unnamed", Say("（未读出单位）", "(no agency read)")), ("agency", Say("单位 年份", "Agency, year")), ("ranking", Ranking), ("matrix", Matrix), ("reports", Reports),
        ("passed", Say("通过", "passed")), ("failed", Say("未通过", "failed")), ("notApplicable", Say("不适用", "not applicable")), ("notEvaluated", Say("未能评估", "not evaluated")),
        ("more", Say("已列 {0} / {1}，继续列出", "{0} of {1} listed, list more")), ("failedCell", Say("（有发现）", " (finding)")), ("hint", Say("提示：", "Hint: ")), ("basis", Say("依据：", "Basis: ")),
        ("between", Say("；", "; ")), ("findings", Say("发现", "Findings")), ("noFindings", Say("没有发现。", "No findings.")), ("notAssessed", Say("未能评估（读取的问题，不是单位的问题）", "Not assessed (our reading, not the agency)")),
        ("tables", Say("三张表", "The three tables")), ("tablesHint", Say("点按一条发现，所涉单元格即标出；红框加 ✗ 为有发现的单元格，“？”为未读出，空白即原件空白。", "Press a finding to mark its cells. Framed, with ✗: a finding. “？”: not read. Empty: empty in the report.")),
    ];

    public ImmutableArray<string> RankingHeads => Heads("次序 地区 单位 份数 错误 警告 提示 未全部评估", "No. Region Agency Files Errors Warnings Remarks Unassessed");

    public ImmutableArray<string> ReportHeads => Heads("地区 单位 年份 原件 状态 错误 警告 提示", "Region Agency Year Original Status Errors Warnings Remarks");

    public ImmutableArray<string> Statuses => Heads("全部评估 部分评估 未能读取", "assessed partly unread");

    public ImmutableArray<string> Levels => Heads("提示 警告 错误", "info warning error");

    public ImmutableArray<string> States => [Say("", ""), Say("新增", "new"), Say("未整改", "known"), Say("已整改", "corrected"), Say("已搁置", "suppressed")];

    private ImmutableArray<string> Heads(string chinese, string english) => [.. Say(chinese, english).Split(' ')];

    private string Say(string chinese, string english) => new Said(chinese, english).In(language);
}
