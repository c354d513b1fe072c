using System.Text;

namespace DisclosureParser;

/// <summary>Orders names code point by code point, the same on every machine and in every culture.</summary>
public sealed class CodePointOrder : IComparer<string>
{
    /// <summary>The order.</summary>
    public static CodePointOrder Comparer { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        // UTF-16 puts characters beyond U+FFFF before U+E000, code points do not, so units are not compared as they stand.
        StringRuneEnumerator left = x.EnumerateRunes(), right = y.EnumerateRunes();
        while (true)
        {
            bool more = left.MoveNext();
            if (!right.MoveNext()) return more ? 1 : 0;
            if (!more) return -1;
            int order = left.Current.CompareTo(right.Current);
            if (order != 0) return order;
        }
    }
}
