namespace DisclosureParser.Readers.Pdf;

/// <summary>
/// The sides of tables that are drawn without them. Lines across that start and end together are the rows of one table, also
/// where a row of one merged cell has no line at all to join it to its neighbours.
/// </summary>
internal static class SideLines
{
    private const int FewestLines = 4;

    // A gap wider than usual rows holds a heading between two tables rather than a row.
    private const double WidestRow = 1.5;

    /// <summary>The sides that are missing between neighbouring lines of the same extent.</summary>
    public static List<Rule> Missing(IReadOnlyList<Rule> across, IReadOnlyList<Rule> down, double tolerance)
    {
        List<Rule> missing = [];
        HashSet<Rule> seen = [];
        foreach (Rule first in across)
        {
            if (seen.Contains(first)) continue;
            List<Rule> alike = [.. across.Where(line => Math.Abs(line.Start - first.Start) <= tolerance && Math.Abs(line.End - first.End) <= tolerance)];
            seen.UnionWith(alike);
            if (alike.Count < FewestLines || alike.Count(line => down.Any(other => Meets(line, other, tolerance))) < FewestLines - 1) continue;

            // A table that draws any of its sides draws all of them: what stands between such tables is a heading.
            if (HasSide(alike, down, tolerance)) continue;
            double[] gaps = [.. alike.Zip(alike.Skip(1), static (a, b) => b.Position - a.Position).Order()];
            double widest = WidestRow * gaps[gaps.Length / 2];
            for (int i = 1; i < alike.Count; i++)
            {
                (double top, double bottom) = (alike[i - 1].Position, alike[i].Position);
                if (bottom - top > widest) continue;
                missing.Add(new Rule(false, Math.Min(alike[i - 1].Start, alike[i].Start), top, bottom));
                missing.Add(new Rule(false, Math.Max(alike[i - 1].End, alike[i].End), top, bottom));
            }
        }

        return missing;
    }

    private static bool Meets(Rule across, Rule down, double tolerance) =>
        down.Position > across.Start + tolerance && down.Position < across.End - tolerance
        && across.Position >= down.Start - tolerance && across.Position <= down.End + tolerance;

    private static bool HasSide(List<Rule> across, IReadOnlyList<Rule> down, double tolerance)
    {
        foreach (Rule line in down)
        {
            if (Math.Abs(line.Position - across[0].Start) > tolerance && Math.Abs(line.Position - across[0].End) > tolerance) continue;
            if (line.End > across[0].Position + tolerance && line.Start < across[^1].Position - tolerance) return true;
        }

        return false;
    }
}
