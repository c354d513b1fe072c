using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace DisclosureParser.Readers.Pdf;

/// <summary>
/// The fonts of a page whose character codes are Unicode: their encoding is one of the predefined maps from UCS-2 or UTF-16
/// (<c>UniGB-UTF16-H</c>). A code that PdfPig finds in none of its tables is a character all the same.
/// </summary>
internal static class UnicodeCodedFonts
{
    // Forms in forms, and fonts of one page, that are looked at.
    private const int DeepestForm = 4, MostFonts = 1_000, MostParents = 16;

    /// <summary>The names under which all fonts of the page are coded in Unicode.</summary>
    public static IReadOnlySet<string> Of(Page page, Structure structure)
    {
        Search search = new(structure);
        DictionaryToken? node = page.Dictionary;
        for (int i = 0; node is not null && i < MostParents; i++)
        {
            search.Resources(node, 0);
            node = search.Find<DictionaryToken>(node, "Parent");
        }

        search.Coded.ExceptWith(search.Others);
        return search.Coded;
    }

    private static bool IsUnicode(string encoding) => encoding.StartsWith("Uni", StringComparison.Ordinal)
        && (encoding.Contains("-UTF16-", StringComparison.Ordinal) || encoding.Contains("-UCS2-", StringComparison.Ordinal));

    private sealed class Search(Structure structure)
    {
        private int _fonts;

        public HashSet<string> Coded { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Others { get; } = new(StringComparer.Ordinal);

        public void Resources(DictionaryToken owner, int depth)
        {
            if (Find<DictionaryToken>(owner, "Resources") is not DictionaryToken resources) return;
            if (Find<DictionaryToken>(resources, "Font") is DictionaryToken fonts)
                foreach (IToken value in fonts.Data.Values)
                    if (_fonts++ < MostFonts && Resolve<DictionaryToken>(value) is DictionaryToken font) Add(font);
            if (depth >= DeepestForm || Find<DictionaryToken>(resources, "XObject") is not DictionaryToken objects) return;
            foreach (IToken value in objects.Data.Values)
                if (_fonts++ < MostFonts && Resolve<StreamToken>(value) is StreamToken form) Resources(form.StreamDictionary, depth + 1);
        }

        public T? Find<T>(DictionaryToken owner, string name)
            where T : class, IToken => owner.TryGet(NameToken.Create(name), out IToken value) ? Resolve<T>(value) : null;

        private void Add(DictionaryToken font)
        {
            if (Find<NameToken>(font, "BaseFont") is not NameToken name) return;
            bool isUnicode = Find<NameToken>(font, "Encoding") is NameToken encoding && IsUnicode(encoding.Data);
            (isUnicode ? Coded : Others).Add(name.Data);
        }

        private T? Resolve<T>(IToken token)
            where T : class, IToken
        {
            for (int i = 0; token is IndirectReferenceToken reference && i < MostParents; i++) token = structure.GetObject(reference.Data).Data;
            return token as T;
        }
    }
}
