using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace DisclosureParser.Readers.Pdf;

/// <summary>Whether a page holds instructions of which none was understood: such a page is broken, not blank.</summary>
internal static class PageContents
{
    // White space, or nothing in a packed form.
    private const int Blank = 16, MostLinks = 16;

    public static bool AreUnread(Page page, Structure structure)
    {
        if (page.Operations.Count > 0 || !page.Dictionary.TryGet(NameToken.Create("Contents"), out IToken contents)) return false;
        return Resolve(contents, structure) switch
        {
            StreamToken stream => stream.Data.Length > Blank,
            ArrayToken streams => streams.Data.Any(each => Resolve(each, structure) is StreamToken stream && stream.Data.Length > Blank),
            _ => false,
        };
    }

    private static IToken Resolve(IToken token, Structure structure)
    {
        for (int i = 0; token is IndirectReferenceToken reference && i < MostLinks; i++) token = structure.GetObject(reference.Data).Data;
        return token;
    }
}
