using DisclosureParser.Rules.Neighbours;
using DisclosureParser.Rules.Similarity;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Copies;

/// <summary>What two copies of a report say, apart from how they are laid out.</summary>
internal static class CopyText
{
    private static readonly Cues Corrected = CrossYearWords.Of("corrected");

    /// <summary>The figures that both copies print as numbers, and differently; and how many both print.</summary>
    public static (List<(Figure Own, Figure Other)> Differences, int Compared) Figures(AnnualReport own, AnnualReport other)
    {
        List<(Figure, Figure)> differences = [];
        int compared = 0;
        foreach (StatutoryTable table in own.Tables)
        {
            foreach (Figure figure in table.Figures)
            {
                if (figure.Value is null || other.FindFigure(figure.Key) is not { Value: not null } copy) continue;
                if (figure.Value != 0 || copy.Value != 0) compared++;
                if (figure.Value != copy.Value) differences.Add((figure, copy));
            }
        }

        return (differences, compared);
    }

    /// <summary>The copies differ so much that they are hardly copies of one report.</summary>
    public static bool AreApart(int differences, int compared) => differences > 4 && differences * 2 > compared;

    /// <summary>The report says that it was corrected.</summary>
    public static bool SaysCorrected(AnnualReport report) =>
        Corrected.AreIn(PlainText.Of(report.Header.Title?.Text ?? "")) || ReportText.Of(report).Any(text => Corrected.AreIn(text.Paragraph.Text));

    /// <summary>Whether a report is the later one of two: by its publication, else by its document's name.</summary>
    public static bool IsLater(RuleContext context, NeighbourReport other)
    {
        DateOnly own = context.Report.Header.PublishedOn?.Date ?? default, its = other.Report.Header.PublishedOn?.Date ?? default;
        return own != its ? own > its : CodePointOrder.Comparer.Compare(context.Document.Info.Name, other.Document.Name) > 0;
    }
}
