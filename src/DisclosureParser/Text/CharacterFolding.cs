using System.Reflection;

namespace DisclosureParser.Text;

/// <summary>
/// Folds characters that look alike into one, character for character: the result has the length of the text it came
/// from, so a position in one is a position in the other. Our own table, because string normalization does nothing under
/// invariant globalization and never folds the CJK radicals supplement, which some PDF producers print for ideographs.
/// </summary>
internal static class CharacterFolding
{
    private const string IdeographTable = "text/ideographs.txt";

    private static readonly char[] Ideographs = LoadIdeographs();
    private static readonly char[] All = WithWidths((char[])Ideographs.Clone());

    /// <summary>Radicals and compatibility ideographs become the ideographs they stand for; widths stay as printed.</summary>
    public static string FoldIdeographs(string text) => Fold(text, Ideographs);

    /// <summary>As <see cref="FoldIdeographs"/>, and full-width, vertical and small forms become their plain forms.</summary>
    public static string Fold(string text) => Fold(text, All);

    /// <summary>The plain form of one character.</summary>
    public static char Fold(char character) => All[character];

    private static string Fold(string text, char[] table)
    {
        int first = 0;
        while (first < text.Length && table[text[first]] == text[first]) first++;
        if (first == text.Length) return text;
        return string.Create(text.Length, (text, table), static (target, state) =>
        {
            for (int i = 0; i < target.Length; i++) target[i] = state.table[state.text[i]];
        });
    }

    private static char[] LoadIdeographs()
    {
        char[] table = new char[char.MaxValue + 1];
        for (int i = 0; i < table.Length; i++) table[i] = (char)i;
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(IdeographTable)
            ?? throw new InvalidOperationException($"Resource {IdeographTable} is missing.");
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is [char from, char to]) table[from] = to;
        return table;
    }

    private static char[] WithWidths(char[] table)
    {
        for (char c = '！'; c <= '～'; c++) table[c] = (char)(c - 0xFEE0);
        // Spaces of all widths; the tab and line breaks keep their meaning.
        foreach (char space in "\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000") table[space] = ' ';
        // Forms for vertical setting and small forms (U+FE30…, U+FE50…).
        const string compatible = "︰:︱—︲–︳_︴_︵(︶)︷{︸}︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』﹉ ﹐,﹑、﹒.﹔;﹕:﹖?﹗!﹘—﹙(﹚)﹛{﹜}﹝〔﹞〕﹟#﹠&﹡*﹢+﹣-﹤<﹥>﹦=﹨\\﹩$﹪%﹫@￠¢￡£￥¥｡。､、｢「｣」";
        for (int i = 0; i + 1 < compatible.Length; i += 2) table[compatible[i]] = compatible[i + 1];
        // Several code points print the same minus, and the same middle dot.
        foreach (char minus in "\u2010\u2011\u2212") table[minus] = '-';
        for (char digit = '①'; digit <= '⑨'; digit++) table[digit] = (char)('1' + (digit - '①'));
        return table;
    }
}
