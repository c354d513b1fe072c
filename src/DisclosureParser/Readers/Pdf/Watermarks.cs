namespace DisclosureParser.Readers.Pdf;

/// <summary>
/// Letters laid over the text of a page, by what they do rather than by their size alone: large letters that cover others,
/// and pale words set again and again across it.
/// </summary>
internal static class Watermarks
{
    private const double Large = 1.8, Pale = 0.6, White = 0.97;

    private const int FewestCovered = 3, FewestTimes = 4;

    /// <summary>For each letter whether it is part of one; null where there are none.</summary>
    public static bool[]? Find(IReadOnlyList<Glyph> glyphs, double usualSize)
    {
        bool[]? found = null;
        Dictionary<(double Baseline, double Size), List<int>>? lines = null;
        Dictionary<(double Lightness, double Size), List<int>>? pale = null;
        for (int i = 0; i < glyphs.Count; i++)
        {
            Glyph glyph = glyphs[i];
            if (glyph.IsSpace) continue;
            if (glyph.Size > Large * usualSize) Add(lines ??= [], (Math.Round(glyph.Baseline), Math.Round(glyph.Size)), i);
            if (glyph.Lightness is > Pale and < White) Add(pale ??= [], (Math.Round(glyph.Lightness, 2), Math.Round(glyph.Size, 1)), i);
        }

        foreach (List<int> line in lines?.Values ?? Enumerable.Empty<List<int>>())
            if (Covered(glyphs, line, FewestCovered, usualSize) >= FewestCovered) Mark(ref found, glyphs.Count, line);
        foreach (List<int> words in pale?.Values ?? Enumerable.Empty<List<int>>())
            if (IsRepeated(glyphs, words) && Covered(glyphs, words, 1, double.MaxValue) > 0) Mark(ref found, glyphs.Count, words);
        return found;
    }

    private static void Add<TKey>(Dictionary<TKey, List<int>> classes, TKey key, int glyph)
        where TKey : notnull
    {
        if (!classes.TryGetValue(key, out List<int>? own)) classes[key] = own = [];
        own.Add(glyph);
    }

    // How many letters of another size, or darker, have their middle inside of these.
    private static int Covered(IReadOnlyList<Glyph> glyphs, List<int> over, int enough, double usualSize)
    {
        int covered = 0;
        foreach (int index in over)
        {
            Glyph upper = glyphs[index];
            foreach (Glyph under in glyphs)
            {
                if (under.IsSpace || !upper.Bounds.Contains(under.CenterX, under.CenterY)) continue;
                bool isOther = usualSize < double.MaxValue ? under.Size <= usualSize * Large : under.Lightness < upper.Lightness - 0.2;
                if (isOther && ++covered >= enough) return covered;
            }
        }

        return covered;
    }

    // The same letters, each as often as the others. Pale figures are figures.
    private static bool IsRepeated(IReadOnlyList<Glyph> glyphs, List<int> words)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (int index in words)
        {
            string text = glyphs[index].Text;
            if (!char.IsLetter(text[0])) return false;
            counts[text] = counts.GetValueOrDefault(text) + 1;
        }

        return counts.Count > 1 && counts.Values.Min() >= FewestTimes;
    }

    private static void Mark(ref bool[]? found, int count, List<int> glyphs)
    {
        found ??= new bool[count];
        foreach (int index in glyphs) found[index] = true;
    }
}
