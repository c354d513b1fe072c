using System.Collections.Immutable;
using DisclosureParser.Rules.Reconciliation;

namespace DisclosureParser.Rules.Grouping;

/// <summary>A figure whose change to one value mends two or more failed sums and breaks none.</summary>
/// <param name="Figure">The figure as printed.</param>
/// <param name="Value">The value that mends them. Only a hint: nothing is ever changed.</param>
/// <param name="Mends">The sums it mends.</param>
internal sealed record SingleFigure(Figure Figure, decimal Value, ImmutableArray<FailedSum> Mends)
{
    /// <summary>The figures that explain failed sums, the one that mends most first, then in the order of the form.</summary>
    public static IEnumerable<SingleFigure> Causes(StatutoryTable table, Sum[] sums, IEnumerable<FailedSum> failed)
    {
        List<FailedSum> left = [.. failed];
        while (left.Count > 1)
        {
            SingleFigure? best = null;
            foreach (Figure figure in table.Figures)
            {
                if (figure.State == FigureState.Number && Of(figure, sums, left) is SingleFigure cause && cause.Mends.Length > (best?.Mends.Length ?? 1))
                    best = cause;
            }

            if (best is null) yield break;
            left.RemoveAll(best.Mends.Contains);
            yield return best;
        }
    }

    private static SingleFigure? Of(Figure figure, Sum[] sums, List<FailedSum> failed)
    {
        FailedSum[] with = [.. failed.Where(sum => sum.Sum.ValueThatMends(figure.Key) is not null)];
        SingleFigure? best = null;
        foreach (decimal value in with.Select(sum => sum.Sum.ValueThatMends(figure.Key)!.Value).Where(value => value >= 0).Distinct())
        {
            ImmutableArray<FailedSum> mends = [.. with.Where(sum => sum.Sum.HoldsWith(figure.Key, value))];
            if (mends.Length > (best?.Mends.Length ?? 1)) best = new SingleFigure(figure, value, mends);
        }

        bool breaksAny = best is not null && sums.Any(sum =>
            sum.Outcome == SumOutcome.Holds && sum.Figures.Any(other => other.Key == figure.Key) && !sum.HoldsWith(figure.Key, best.Value));
        return breaksAny ? null : best;
    }
}
