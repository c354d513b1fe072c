namespace DisclosureParser.Readers.Text;

/// <summary>Columns a text takes where every character has one or two, as terminals and aligned copies print it.</summary>
internal static class DisplayWidth
{
    public static int Of(ReadOnlySpan<char> text)
    {
        int width = 0;
        foreach (char c in text) width += Of(c);
        return width;
    }

    public static int Of(char c) => c switch
    {
        < '\u1100' => 1,
        <= '\u115F' => 2,
        // Dashes, quotation marks and the ellipsis of Chinese text are as wide as an ideograph.
        '“' or '”' or '‘' or '’' or '—' or '…' => 2,
        >= '\u2E80' and <= '\uA4CF' => 2,
        >= '\uAC00' and <= '\uD7A3' => 2,
        // A surrogate pair is one wide character.
        >= '\uD800' and <= '\uDFFF' => 1,
        >= '\uF900' and <= '\uFAFF' => 2,
        >= '\uFE30' and <= '\uFE6F' => 2,
        >= '\uFF00' and <= '\uFF60' => 2,
        >= '\uFFE0' and <= '\uFFE6' => 2,
        _ => 1,
    };
}
