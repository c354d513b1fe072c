namespace DisclosureParser.Readers.Pdf;

/// <summary>
/// Makes one line of the pieces a rule was drawn in: pieces at nearly the same height (or x) are moved to one, pieces that
/// touch end to end are joined. Cell borders drawn cell by cell, double lines and dashes all come out as one line.
/// </summary>
internal static class RuleSnapping
{
    /// <summary>The lines of one orientation, by position, then start.</summary>
    public static List<Rule> Snap(IEnumerable<Rule> rules, bool horizontal, double tolerance)
    {
        List<Rule> sorted = [];
        foreach (Rule rule in rules)
            if (rule.IsHorizontal == horizontal) sorted.Add(rule);
        sorted.Sort(static (a, b) => a.Position.CompareTo(b.Position));

        List<Rule> snapped = [];
        for (int from = 0; from < sorted.Count;)
        {
            int to = from + 1;
            while (to < sorted.Count
                && sorted[to].Position - sorted[to - 1].Position <= tolerance
                && sorted[to].Position - sorted[from].Position <= tolerance * 1.5)
            {
                to++;
            }

            Join(sorted, from, to, tolerance, snapped);
            from = to;
        }

        return snapped;
    }

    private static void Join(List<Rule> sorted, int from, int to, double tolerance, List<Rule> joined)
    {
        double weighted = 0, length = 0;
        for (int i = from; i < to; i++)
        {
            weighted += sorted[i].Position * sorted[i].Length;
            length += sorted[i].Length;
        }

        double position = length > 0 ? weighted / length : sorted[from].Position;
        List<Rule> pieces = sorted.GetRange(from, to - from);
        pieces.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        Rule current = pieces[0] with { Position = position };
        for (int i = 1; i < pieces.Count; i++)
        {
            if (pieces[i].Start <= current.End + tolerance)
            {
                current = current with { End = Math.Max(current.End, pieces[i].End) };
            }
            else
            {
                joined.Add(current);
                current = pieces[i] with { Position = position };
            }
        }

        joined.Add(current);
    }
}
