using DisclosureParser.Rules.Legal;

namespace DisclosureParser.Rules.CrossYear;

/// <summary>The stock of normative documents goes on from the year before.</summary>
internal sealed class NormativeDocumentsCarryOn() : StockCarriesOn("normativeDocuments", Similarity.CrossYearWords.Of("stockNormative"),
    new("YOY003", "行政规范性文件现行有效件数应当与上年度衔接", "The stock of normative documents goes on from the year before", Severity.Warning)
    {
        LegalBasis = [Law.Form2021("附件 表二")],
        Options =
        [
            RuleOption.Decimal("errorShare", 0.1m, 0, 1, "差额超过应有存量的这一比例，才可能是错误。", "A difference is an error only above this share of the stock expected."),
            RuleOption.Whole("errorCount", 10, 1, 10_000, "差额达到这一件数，才可能是错误。", "A difference is an error only from this number on."),
        ],
    })
{
    // A few may have lapsed by themselves; a tenth of the stock does not.
    protected override Severity Gravity(RuleContext context, decimal expected, decimal difference) =>
        difference >= Option(context, "errorCount").Number && difference > Option(context, "errorShare").Number * Math.Abs(expected) ? Severity.Error : Severity.Warning;
}
