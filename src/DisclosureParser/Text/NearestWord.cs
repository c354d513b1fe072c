namespace DisclosureParser.Text;

/// <summary>Finds what somebody probably meant to write.</summary>
internal static class NearestWord
{
    /// <summary>The known word that is fewest edits away; null where none is near.</summary>
    public static string? Of(string written, IEnumerable<string> known)
    {
        string? nearest = null;
        // Longer than any key: hostile words must not cost time.
        if (written.Length > 100) return null;
        int least = Math.Max(1, written.Length / 3) + 1;
        foreach (string word in known)
        {
            int edits = Edits(written, word);
            if (edits >= least) continue;
            least = edits;
            nearest = word;
        }

        return nearest;
    }

    // Insertions, deletions, replacements and neighbours that changed places.
    private static int Edits(string left, string right)
    {
        int[] beforeLast = new int[right.Length + 1], last = new int[right.Length + 1], row = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++) last[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int change = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]) row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[right.Length];
    }
}
