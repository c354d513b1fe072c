using System.Collections.Immutable;
using DisclosureParser.Rules.Neighbours;

namespace DisclosureParser.Rules.CrossYear;

/// <summary>What a comparison of two years reckoned.</summary>
internal static class YearEvidence
{
    /// <summary>The finding with its sum: figures of this report with their places, those of the year before with their document.</summary>
    public static Finding Reckoned(
        this Finding finding, RuleContext context, string formula, decimal left, decimal right, IEnumerable<Figure> own, IEnumerable<Figure> previous)
    {
        ImmutableArray<Figure> here = [.. own];
        return finding with
        {
            Evidence = new Evidence(formula, left, right,
                [.. here.Select(Own), .. previous.Select(figure => Own(figure) with { Document = DocumentOf(context, figure) })]),
            Related = [.. here.Select(figure => new RelatedLocation("operand", figure.Key, figure.Text, figure.Location))],
        };
    }

    private static Operand Own(Figure figure) => new(figure.Key, figure.Value, figure.Text, figure.Location);

    private static string DocumentOf(RuleContext context, Figure figure)
    {
        foreach (NeighbourReport copy in context.Neighbours.Previous)
        {
            if (copy.Report.FindFigure(figure.Key) is Figure known && known == figure) return copy.Document.Name;
        }

        return context.Neighbours.Previous[0].Document.Name;
    }
}
