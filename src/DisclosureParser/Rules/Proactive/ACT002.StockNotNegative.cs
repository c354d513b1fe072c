using System.Collections.Immutable;
using DisclosureParser.Rules.Reconciliation;
using DisclosureParser.Vocabulary;

namespace DisclosureParser.Rules.Proactive;

/// <summary>What is in force is at least what was issued less what was repealed: the stock of the year before cannot be negative.</summary>
internal sealed class StockNotNegative() : StockRule(["regulations", "normativeDocuments"], "issued", ["repealed", "inForce"],
    new RuleDescriptor("ACT002", "现行有效件数应当与制发、废止件数相容", "What is in force agrees with what was issued and repealed", Severity.Error)
    {
        LegalBasis = [Legal.Law.Form2021("附件 表二")],
        Tables = ["proactive"],
    })
{
    private static readonly ImmutableArray<string> Exceptions = VocabularyFile.Load("figures").Words("neitherRepealedNorInForce");

    protected override (string Chinese, string English) Consequence(decimal difference) => (
        $"推算上年存量为负{SumWords.Number(difference)}", $"the stock of the year before would be −{SumWords.Number(difference)}");

    protected override Severity Gravity(RuleContext context, ImmutableArray<Figure> figures)
    {
        bool isExplained = context.Report.Sections.Any(section => Exceptions.Any(section.Text.Contains))
            || figures.Any(figure => Exceptions.Any(exception => figure.Text!.Contains(exception, StringComparison.Ordinal)));
        return isExplained ? Severity.Warning : Severity.Error;
    }
}
