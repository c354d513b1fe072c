using DisclosureParser.Rules.Reconciliation;

namespace DisclosureParser.Rules.Proactive;

/// <summary>The total that is open to the public holds what was newly published.</summary>
internal sealed class TotalHoldsNew() : StockRule(["regulations", "normativeDocuments"], "disclosed", ["totalDisclosed"],
    new RuleDescriptor("ACT004", "对外公开总数量不应小于本年新公开数量", "The total disclosed holds what was newly disclosed", Severity.Error)
    {
        LegalBasis = [Legal.Law.Form2019("附件 表二")],
        Tables = ["proactive"],
    })
{
    protected override (string Chinese, string English) Consequence(decimal difference) => (
        $"总数反而少{SumWords.Number(difference)}", $"the total is smaller by {SumWords.Number(difference)}");
}
