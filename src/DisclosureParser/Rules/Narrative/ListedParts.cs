using System.Collections.Immutable;
using DisclosureParser.Documents;

namespace DisclosureParser.Rules.Narrative;

/// <summary>A whole and the parts that the text gives as all of it.</summary>
/// <param name="Whole">The whole.</param>
/// <param name="Parts">The parts.</param>
/// <param name="Text">The words that state the whole.</param>
/// <param name="Location">Their place.</param>
/// <param name="Section">The section they stand in.</param>
internal sealed record ListedParts(decimal Whole, ImmutableArray<decimal> Parts, string Text, SourceLocation Location, string? Section)
{
    private const int MostSums = 20_000;

    /// <summary>What the parts add up to.</summary>
    public decimal Sum => Parts.Sum();

    /// <summary>Some of the parts alone add up to the whole: then others are counted inside them.</summary>
    public bool Overlaps
    {
        get
        {
            HashSet<decimal> sums = [0];
            foreach (decimal part in Parts)
            {
                foreach (decimal sum in sums.ToArray())
                {
                    if (sum + part <= Whole) sums.Add(sum + part);
                }

                if (sums.Count > MostSums) return true;
            }

            return sums.Contains(Whole);
        }
    }
}
