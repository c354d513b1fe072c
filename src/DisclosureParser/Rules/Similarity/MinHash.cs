using System.Collections.Immutable;

namespace DisclosureParser.Rules.Similarity;

/// <summary>
/// Keys by which texts that are much alike meet, so that thousands need not be compared two by two. Two texts share a key with the
/// probability 1−(1−s⁴)²⁴, s being the share of common runs: 0.9998 for a likeness of 0.85 (s = 0.74), 0.18 for s = 0.3.
/// The seeds are fixed, so that every run finds the same.
/// </summary>
internal static class MinHash
{
    private const int Bands = 24, PerBand = 4;

    private static readonly ImmutableArray<ulong> Seeds = [.. Enumerable.Range(1, Bands * PerBand).Select(number => Mix((ulong)number * 0x9E3779B97F4A7C15))];

    /// <summary>The keys of a text, one per band.</summary>
    public static ulong[] Keys(TextProfile profile)
    {
        Span<ulong> least = stackalloc ulong[Bands * PerBand];
        least.Fill(ulong.MaxValue);
        ulong before = 0;
        foreach (ulong run in profile.Runs)
        {
            if (run == before) continue;
            before = run;
            ulong hash = Mix(run);
            for (int i = 0; i < least.Length; i++)
            {
                ulong value = (hash ^ Seeds[i]) * 0xD6E8FEB86659FD93;
                if (value < least[i]) least[i] = value;
            }
        }

        ulong[] keys = new ulong[Bands];
        for (int band = 0; band < Bands; band++)
        {
            ulong key = (ulong)band;
            for (int i = 0; i < PerBand; i++) key = Mix(key ^ least[band * PerBand + i]);
            keys[band] = key;
        }

        return keys;
    }

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
