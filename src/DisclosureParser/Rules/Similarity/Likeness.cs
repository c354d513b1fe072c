using System.Globalization;

namespace DisclosureParser.Rules.Similarity;

/// <summary>Says how alike two texts are.</summary>
internal static class Likeness
{
    /// <summary>96%; never rounded up to the whole.</summary>
    public static string Percent(double likeness) => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(likeness * 100):0}%");
}
