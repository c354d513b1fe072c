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
            Evidence = new Evidence(formula, left, right, Operands(context, here, previous)),
            Related = [.. here.Select(figure => new RelatedLocation("operand", figure.Key, figure.Text, figure.Location))],
        };
    }

    /// <summary>Figures of this report, and those of the year before with their document.</summary>
    public static ImmutableArray<Operand> Operands(RuleContext context, IEnumerable<Figure> own, IEnumerable<Figure> previous) =>
        [.. own.Select(Own), .. previous.Select(figure => Own(figure) with { Document = DocumentOf(context, figure) })];

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
