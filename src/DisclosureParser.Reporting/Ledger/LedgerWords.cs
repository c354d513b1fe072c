using System.Collections.Immutable;

namespace DisclosureParser.Reporting.Ledger;

/// <summary>The heads of the ledger, and the words in its cells.</summary>
internal sealed class LedgerWords(MessageLanguage language)
{
    private static readonly ImmutableArray<Said> AllHeads =
    [
        ("序号", "No."), ("地区", "Region"), ("单位", "Agency"), ("年份", "Year"), ("规则", "Rule"), ("级别", "Severity"), ("问题描述", "Problem"),
        ("位置", "Place"), ("左值", "Left"), ("右值", "Right"), ("差额", "Difference"), ("依据", "Legal basis"), ("原件", "Original"), ("状态", "State"),
        ("责任人", "Responsible"), ("整改期限", "Deadline"), ("整改情况", "Correction"), ("复核意见", "Review"),
    ];

    private readonly TextWords _words = new(language);

    /// <summary>序号 to 复核意见; the last four are for people to fill in.</summary>
    public ImmutableArray<string> Heads => [.. AllHeads.Select(head => head.In(language))];

    public string Of(Severity severity) => _words.Of(severity);

    // 待核实 and not 待整改: a program's word is no verdict.
    public string Of(LedgerState state) => (state switch
    {
        LedgerState.New => new Said("新增", "new"),
        LedgerState.Known => new Said("未整改", "not corrected"),
        LedgerState.Corrected => new Said("已整改", "corrected"),
        LedgerState.Suppressed => new Said("已搁置", "suppressed"),
        _ => new Said("待核实", "to be verified"),
    }).In(language);

    public string Of(AuditStatus status) => (status switch
    {
        AuditStatus.Complete => new Said("全部评估", "fully assessed"),
        AuditStatus.Incomplete => new Said("部分评估", "not fully assessed"),
        _ => new Said("未能读取", "not read"),
    }).In(language);

    public string Of(Outcome outcome) => (outcome switch
    {
        Outcome.Passed => new Said("通过", "passed"),
        Outcome.Failed => new Said("未通过", "failed"),
        Outcome.NotApplicable => new Said("不适用", "n/a"),
        _ => new Said("未评估", "not evaluated"),
    }).In(language);

    public string? Of(AgencyLevel? level) => level switch
    {
        AgencyLevel.National => new Said("国家", "national").In(language),
        AgencyLevel.Province => new Said("省级", "province").In(language),
        AgencyLevel.City => new Said("市级", "city").In(language),
        AgencyLevel.County => new Said("县级", "county").In(language),
        AgencyLevel.Township => new Said("乡级", "township").In(language),
        _ => null,
    };
}
