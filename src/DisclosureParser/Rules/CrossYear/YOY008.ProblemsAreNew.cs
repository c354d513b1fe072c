using DisclosureParser.Rules.Legal;

namespace DisclosureParser.Rules.CrossYear;

/// <summary>Problems and improvements are not copied from the year before.</summary>
internal sealed class ProblemsAreNew() : LastYearsWords("problems",
    new("YOY008", "问题及改进情况不应照抄上年度", "Problems and improvements are not those of the year before", Severity.Warning) { LegalBasis = [Law.Regulation("第五十条第一款第（四）项")] })
{
    private const double Copied = 0.85;

    protected override Severity? Gravity(double likeness) => likeness >= Copied ? Severity.Warning : null;
}
