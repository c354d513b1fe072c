using DisclosureParser.Rules.Reconciliation;

namespace DisclosureParser.Rules.Proactive;

/// <summary>No more items are dropped than there were the year before.</summary>
internal sealed class ItemsNotNegative() : StockRule([], null, ["previousItems", "change"],
    new RuleDescriptor("ACT005", "项目减少数不应超过上一年项目数量", "No more items are dropped than there were", Severity.Error)
    {
        LegalBasis = [Legal.Law.Form2019("附件 表二")],
        Tables = ["proactive"],
    })
{
    protected override (string Chinese, string English) Consequence(decimal difference) => (
        $"项目存量为负{SumWords.Number(difference)}", $"the stock of items would be −{SumWords.Number(difference)}");
}
