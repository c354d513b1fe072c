using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Pdf;

/// <summary>Lines drawn as rows of dots. One dot has no direction: only its neighbours tell the line it belongs to.</summary>
internal static class DottedRules
{
    private const int FewestDots = 4;

    // Distance of the centres of two dots of one line, at most, and how exactly they lie on it.
    private const double Step = 5, Grid = 0.5;

    /// <summary>The lines that dots make, in either direction.</summary>
    public static IEnumerable<Rule> Find(IReadOnlyList<Box> dots)
    {
        if (dots.Count < FewestDots) return [];
        return Chains(dots, horizontal: true).Concat(Chains(dots, horizontal: false));
    }

    private static IEnumerable<Rule> Chains(IReadOnlyList<Box> dots, bool horizontal)
    {
        List<(long Line, double From, double To, double Position)> sorted = new(dots.Count);
        foreach (Box dot in dots)
        {
            double position = horizontal ? dot.CenterY() : dot.CenterX();
            sorted.Add(((long)Math.Round(position / Grid), horizontal ? dot.Left : dot.Top, horizontal ? dot.Right : dot.Bottom, position));
        }

        sorted.Sort();
        int start = 0;
        for (int i = 1; i <= sorted.Count; i++)
        {
            if (i < sorted.Count && sorted[i].Line == sorted[i - 1].Line && sorted[i].From - sorted[i - 1].From <= Step) continue;
            if (i - start >= FewestDots) yield return new Rule(horizontal, sorted[start].Position, sorted[start].From, sorted[i - 1].To);
            start = i;
        }
    }
}
