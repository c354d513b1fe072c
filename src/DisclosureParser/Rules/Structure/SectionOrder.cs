using System.Collections.Immutable;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Structure;

/// <summary>The sections that have a heading, in the document's order, and which of them are out of the form's order.</summary>
internal sealed class SectionOrder
{
    private SectionOrder(ImmutableArray<(ReportSection Section, int Ordinal)> printed, ImmutableArray<int> misplaced)
    {
        Printed = printed;
        Misplaced = misplaced;
    }

    /// <summary>Every section with a heading, and its number in the form.</summary>
    public ImmutableArray<(ReportSection Section, int Ordinal)> Printed { get; }

    /// <summary>Indexes of those that stand in the wrong place: the fewest whose move restores the order, the later ones first to move.</summary>
    public ImmutableArray<int> Misplaced { get; }

    public static SectionOrder Of(AnnualReport report, Template form)
    {
        ImmutableArray<(ReportSection, int Ordinal)> printed =
            [.. report.Sections.Where(section => section.Heading.Length > 0).Select(section => (section, form.Section(section.Key).Ordinal))];
        return new SectionOrder(printed, [.. Enumerable.Range(0, printed.Length).Except(InOrder([.. printed.Select(section => section.Ordinal)]))]);
    }

    /// <summary>The indexes of sections that a misplaced one has changed places with.</summary>
    public IEnumerable<int> CrossedBy(int misplaced) =>
        Enumerable.Range(0, Printed.Length).Where(other => (other < misplaced && Printed[other].Ordinal > Printed[misplaced].Ordinal)
            || (other > misplaced && Printed[other].Ordinal < Printed[misplaced].Ordinal));

    // The longest rising run; of two as long, the one that keeps what comes first.
    private static List<int> InOrder(ImmutableArray<int> ordinals)
    {
        List<int>[] longest = new List<int>[ordinals.Length];
        List<int> best = [];
        for (int i = ordinals.Length - 1; i >= 0; i--)
        {
            longest[i] = [];
            for (int next = ordinals.Length - 1; next > i; next--)
            {
                if (ordinals[next] > ordinals[i] && longest[next].Count >= longest[i].Count) longest[i] = longest[next];
            }

            longest[i] = [i, .. longest[i]];
            if (longest[i].Count >= best.Count) best = longest[i];
        }

        return best;
    }
}
