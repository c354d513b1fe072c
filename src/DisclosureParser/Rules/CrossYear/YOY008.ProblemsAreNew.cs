using DisclosureParser.Rules.Legal;

namespace DisclosureParser.Rules.CrossYear;

/// <summary>Problems and improvements are not copied from the year before.</summary>
internal sealed class ProblemsAreNew() : LastYearsWords("problems",
    new("YOY008", "问题及改进情况不应照抄上年度", "Problems and improvements are not those of the year before", Severity.Warning)
    {
        LegalBasis = [Law.Regulation("第五十条第一款第（四）项")],
        Options = [RuleOption.Decimal("similarity", 0.85m, 0.5m, 1, "相似度达到此值为警告。", "From this likeness on it is a warning.")],
    })
{
    protected override Severity? Gravity(RuleContext context, double likeness) =>
        (decimal)likeness >= Option(context, "similarity").Number ? Severity.Warning : null;
}
