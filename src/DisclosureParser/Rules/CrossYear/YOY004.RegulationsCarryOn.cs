using DisclosureParser.Rules.Legal;

namespace DisclosureParser.Rules.CrossYear;

/// <summary>The stock of rules goes on from the year before.</summary>
internal sealed class RegulationsCarryOn() : StockCarriesOn("regulations", Similarity.CrossYearWords.Of("stockRegulations"),
    new("YOY004", "规章现行有效件数应当与上年度衔接", "The stock of rules goes on from the year before", Severity.Error)
    {
        LegalBasis = [Law.Form2021("附件 表二")],
    })
{
    // Only who makes rules counts its own; elsewhere the row is filled in by mistake, which another rule says.
    protected override Severity Gravity(RuleContext context, decimal expected, decimal difference) => context.Report.Header.Agency switch
    {
        { Kind: AgencyKind.Government, Level: not (AgencyLevel.County or AgencyLevel.Township) } => Severity.Error,
        { Level: AgencyLevel.National } => Severity.Error,
        _ => Severity.Warning,
    };
}
