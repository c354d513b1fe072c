namespace DisclosureParser.Rules.Similarity;

/// <summary>Finds among many texts those that are much alike.</summary>
internal static class LikeTexts
{
    /// <summary>
    /// For each text the one most like it that may be held against it, and how many are at least that much alike.
    /// Texts that are the same are compared once.
    /// </summary>
    /// <param name="texts">The texts; null where there is none worth comparing.</param>
    /// <param name="least">The least likeness that counts.</param>
    /// <param name="mayCompare">Whether two of them (by place) may be held against each other.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static LikeText?[] Find(IReadOnlyList<TextProfile?> texts, double least, Func<int, int, bool> mayCompare, CancellationToken cancellationToken)
    {
        List<List<int>> groups = Same(texts);
        List<(int Group, double Likeness)>[] near = Near(groups, texts, least, cancellationToken);
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
                        bool isBetter = best is null || likeness > best.Likeness;
                        found[at] = new LikeText(isBetter ? place : best!.At, isBetter ? likeness : best!.Likeness, (best?.Count ?? 0) + 1);
                    }
                }
            }
        }

        return found;
    }

    private static List<List<int>> Same(IReadOnlyList<TextProfile?> texts)
    {
        Dictionary<ulong, List<List<int>>> byKey = [];
        List<List<int>> groups = [];
        for (int at = 0; at < texts.Count; at++)
        {
            if (texts[at] is not TextProfile text) continue;
            ulong key = (ulong)text.Runs.Length;
            foreach (ulong run in text.Runs) key = key * 31 + run;
            if (!byKey.TryGetValue(key, out List<List<int>>? alike)) byKey[key] = alike = [];
            List<int>? group = alike.Find(known => texts[known[0]]!.Is(text));
            if (group is null)
            {
                group = [];
                alike.Add(group);
                groups.Add(group);
            }

            group.Add(at);
        }

        return groups;
    }

    private static List<(int Group, double Likeness)>[] Near(
        List<List<int>> groups, IReadOnlyList<TextProfile?> texts, double least, CancellationToken cancellationToken)
    {
        List<(int Group, double Likeness)>[] near = new List<(int, double)>[groups.Count];
        Dictionary<ulong, List<int>> byKey = [];
        HashSet<int> met = [];
        for (int group = 0; group < groups.Count; group++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            near[group] = [(group, 1)];
            TextProfile text = texts[groups[group][0]]!;
            met.Clear();
            foreach (ulong key in MinHash.Keys(text))
            {
                if (!byKey.TryGetValue(key, out List<int>? others)) byKey[key] = others = [];
                foreach (int other in others)
                {
                    if (!met.Add(other)) continue;
                    TextProfile another = texts[groups[other][0]]!;
                    if (!text.CanReach(least, another)) continue;
                    double likeness = text.LikenessTo(another);
                    if (likeness < least) continue;
                    near[group].Add((other, likeness));
                    near[other].Add((group, likeness));
                }

                others.Add(group);
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
