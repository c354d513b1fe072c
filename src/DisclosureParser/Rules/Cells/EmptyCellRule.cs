using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Rules.Reconciliation;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Cells;

/// <summary>
/// Cells hold numbers: one finding per table for all cells that hold none. Graver where a sum cannot be confirmed for them,
/// and then the sum is named.
/// </summary>
/// <param name="state">The state of the cells it speaks of.</param>
/// <param name="descriptor">What the rule is.</param>
internal abstract class EmptyCellRule(FigureState state, RuleDescriptor descriptor) : TableRule
{
    public override RuleDescriptor Descriptor { get; } = descriptor;

    /// <summary>What the cells print, in Chinese and English.</summary>
    protected abstract (string Chinese, string English) Printed(ImmutableArray<Figure> cells);

    protected override IEnumerable<Finding> CheckTable(RuleContext context, TemplateTable form, StatutoryTable table)
    {
        ImmutableArray<Figure> cells = [.. FormCells.Of(form, table).Select(cell => cell.Figure).Where(figure => figure.State == state)];
        if (cells.IsEmpty) yield break;
        Sum[] sums = [.. SumReader.For(form, table).All().Where(sum => sum.Figures.Any(figure => figure.State == state))];
        Sum[] unconfirmed = [.. sums.Where(sum => sum.Outcome == SumOutcome.BlanksDecide && IsDecidedHere(sum))];
        (string subject, SourceLocation place) = FormCells.Smallest(table, cells);
        (string printed, string english) = Printed(cells);
        (string chineseSums, string englishSums) = Sums(sums, unconfirmed);
        yield return Fail(subject, place,
            $"{FormCells.Words(context.Form, table, cells)}{printed}。{chineseSums}", $"{english}. {englishSums}".TrimEnd(),
            unconfirmed.Length > 0 ? Severity.Error : Severity.Warning) with
        {
            Related = FormCells.Related(cells),
            Evidence = unconfirmed.Length > 0 ? SumWords.Evidence(unconfirmed[0]) : null,
        };
    }

    /// <summary>A cell of this state lacks on the side that falls short.</summary>
    private bool IsDecidedHere(Sum sum) =>
        (sum.Delta < 0 ? sum.Left : sum.Right).Figures.Any(figure => figure.State == state);

    private static (string Chinese, string English) Sums(Sum[] sums, Sum[] unconfirmed)
    {
        if (unconfirmed.Length > 0)
        {
            string more = unconfirmed.Length == 1 ? "" : FormattableString.Invariant($"等{unconfirmed.Length}处合计");
            return (
                $"因此无法确认{SumWords.Message(unconfirmed[0])}{more}。",
                FormattableString.Invariant($"{unconfirmed.Length} sum(s) cannot be confirmed: {SumWords.EnglishMessage(unconfirmed[0])}."));
        }

        bool allHold = sums.Length > 0 && sums.All(sum => sum.Outcome is SumOutcome.Holds or SumOutcome.ClaimsNothing)
            && sums.Any(sum => sum.Outcome == SumOutcome.Holds);
        return allHold
            ? ("按0计，有关合计均成立；没有数据的应填0。", "Read as 0, the sums hold; where there is nothing to report, 0 is written.")
            : ("没有数据的应填0。", "Where there is nothing to report, 0 is written.");
    }
}
