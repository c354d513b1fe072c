using DisclosureParser.Rules.Legal;

namespace DisclosureParser.Rules.CrossYear;

/// <summary>The stock of normative documents goes on from the year before.</summary>
internal sealed class NormativeDocumentsCarryOn() : StockCarriesOn("normativeDocuments", Similarity.CrossYearWords.Of("stockNormative"),
    new("YOY003", "行政规范性文件现行有效件数应当与上年度衔接", "The stock of normative documents goes on from the year before", Severity.Warning)
    {
        LegalBasis = [Law.Form2021("附件 表二")],
    })
{
    // A few may have lapsed by themselves; a tenth of the stock does not.
    protected override Severity Gravity(RuleContext context, decimal expected, decimal difference) =>
        difference >= 10 && difference * 10 > Math.Abs(expected) ? Severity.Error : Severity.Warning;
}
