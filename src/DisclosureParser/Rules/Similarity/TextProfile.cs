namespace DisclosureParser.Rules.Similarity;

/// <summary>
/// The runs of three characters of a text, sorted. How alike two texts are is 2·|A∩B| / (|A|+|B|) over these runs, counted as often as
/// they stand: 1 for the same text, below 0.2 between published reports of
/// different bodies.
/// </summary>
internal sealed class TextProfile
{
    private readonly ulong[] _runs;

    private TextProfile(ulong[] runs) => _runs = runs;

    /// <summary>The runs, smallest first, each as often as it stands.</summary>
    public ReadOnlySpan<ulong> Runs => _runs;

    public static TextProfile Of(string text)
    {
        ulong[] runs = new ulong[Math.Max(0, text.Length - 2)];
        for (int i = 0; i < runs.Length; i++) runs[i] = (ulong)text[i] << 32 | (ulong)text[i + 1] << 16 | text[i + 2];
        Array.Sort(runs);
        return new TextProfile(runs);
    }

    /// <summary>How alike the two texts are, from 0 to 1.</summary>
    public double LikenessTo(TextProfile other)
    {
        ulong[] left = _runs, right = other._runs;
        if (left.Length + right.Length == 0) return 0;
        int i = 0, j = 0, common = 0;
        while (i < left.Length && j < right.Length)
        {
            if (left[i] == right[j])
            {
                common++;
                i++;
                j++;
            }
            else if (left[i] < right[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return 2.0 * common / (left.Length + right.Length);
    }
}
