namespace DisclosureParser.Rules.Similarity;

/// <summary>Finds among many texts those that are much alike.</summary>
internal static class LikeTexts
{
    /// <summary>
    /// For each text the one most like it that may be held against it (of several the first), and how many are at least that much alike.
    /// Texts that are the same are compared once.
    /// </summary>
    /// <param name="texts">The keys of the texts; null where there is none worth comparing.</param>
    /// <param name="profile">The text at a place.</param>
    /// <param name="least">The least likeness that counts.</param>
    /// <param name="mayCompare">Whether two of them (by place) may be held against each other.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static LikeText?[] Find(
        IReadOnlyList<TextKeys?> texts, Func<int, TextProfile> profile, double least, Func<int, int, bool> mayCompare, CancellationToken cancellationToken)
    {
        List<List<int>> groups = Same(texts);
        List<(int Group, double Likeness)>[] near = Near(groups, texts, profile, least, cancellationToken);
        LikeText?[] found = new LikeText?[texts.Count];
        for (int group = 0; group < groups.Count; group++)
        {
            foreach (int at in groups[group])
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach ((int other, double likeness) in near[group])
                {
                    foreach (int place in groups[other])
                    {
                        if (place == at || !mayCompare(at, place)) continue;
                        LikeText? best = found[at];
                        bool isBetter = best is null || likeness > best.Likeness || (likeness == best.Likeness && place < best.At);
                        found[at] = new LikeText(isBetter ? place : best!.At, isBetter ? likeness : best!.Likeness, (best?.Count ?? 0) + 1);
                    }
                }
            }
        }

        return found;
    }

    private static List<List<int>> Same(IReadOnlyList<TextKeys?> texts)
    {
        Dictionary<UInt128, List<int>> byHash = [];
        List<List<int>> groups = [];
        for (int at = 0; at < texts.Count; at++)
        {
            if (texts[at] is not TextKeys text) continue;
            if (!byHash.TryGetValue(text.Hash, out List<int>? group)) groups.Add(byHash[text.Hash] = group = []);
            group.Add(at);
        }

        return groups;
    }

    private static List<(int Group, double Likeness)>[] Near(
        List<List<int>> groups, IReadOnlyList<TextKeys?> texts, Func<int, TextProfile> profile, double least, CancellationToken cancellationToken)
    {
        List<(int Group, double Likeness)>[] near = new List<(int, double)>[groups.Count];
        // For each key the last group that has it, and for each group and band the one before with the same key.
        Dictionary<ulong, int> last = [];
        int[][] before = new int[groups.Count][];
        HashSet<int> met = [];
        for (int group = 0; group < groups.Count; group++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            near[group] = [(group, 1)];
            TextKeys text = texts[groups[group][0]]!;
            before[group] = new int[text.Bands.Length];
            met.Clear();
            for (int band = 0; band < text.Bands.Length; band++)
            {
                int other = before[group][band] = last.GetValueOrDefault(text.Bands[band], -1);
                last[text.Bands[band]] = group;
                for (; other >= 0; other = before[other][band])
                {
                    if (!met.Add(other) || !text.CanReach(least, texts[groups[other][0]]!)) continue;
                    double likeness = profile(groups[group][0]).LikenessTo(profile(groups[other][0]));
                    if (likeness < least) continue;
                    near[group].Add((other, likeness));
                    near[other].Add((group, likeness));
                }
            }
        }

        return near;
    }
}

/// <summary>A text that is much like another.</summary>
/// <param name="At">Its place.</param>
/// <param name="Likeness">How much alike they are.</param>
/// <param name="Count">How many are at least as much alike as was asked for.</param>
internal sealed record LikeText(int At, double Likeness, int Count);
