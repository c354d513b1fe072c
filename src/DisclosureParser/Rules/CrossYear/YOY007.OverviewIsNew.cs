using DisclosureParser.Rules.Legal;

namespace DisclosureParser.Rules.CrossYear;

/// <summary>The overview is not last year's with other numbers.</summary>
internal sealed class OverviewIsNew() : LastYearsWords("overview",
    new("YOY007", "总体情况不应与上年度雷同", "The overview is not that of the year before", Severity.Warning) { LegalBasis = [Law.Form2021("通知 四")] })
{
    private const double Alike = 0.80, Same = 0.95;

    protected override Severity? Gravity(double likeness) => likeness >= Same ? Severity.Warning : likeness >= Alike ? Severity.Info : null;
}
