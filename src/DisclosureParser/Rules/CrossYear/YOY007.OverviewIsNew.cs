using DisclosureParser.Rules.Legal;

namespace DisclosureParser.Rules.CrossYear;

/// <summary>The overview is not last year's with other numbers.</summary>
internal sealed class OverviewIsNew() : LastYearsWords("overview",
    new("YOY007", "总体情况不应与上年度雷同", "The overview is not that of the year before", Severity.Warning)
    {
        LegalBasis = [Law.Form2021("通知 四")],
        Options =
        [
            RuleOption.Decimal("similarity", 0.80m, 0.5m, 1, "相似度达到此值为提示。", "From this likeness on it is remarked."),
            RuleOption.Decimal("warningSimilarity", 0.95m, 0.5m, 1, "相似度达到此值为警告。", "From this likeness on it is a warning."),
        ],
    })
{
    protected override Severity? Gravity(RuleContext context, double likeness) =>
        (decimal)likeness >= Option(context, "warningSimilarity").Number ? Severity.Warning
        : (decimal)likeness >= Option(context, "similarity").Number ? Severity.Info : null;
}
