namespace DisclosureParser.Readers.Pdf;

/// <summary>Tables whose rows are told apart by lines or stripes across them, and whose columns only by how their words stand.</summary>
internal static class BandedTables
{
    public static (List<PdfTable> Tables, IReadOnlyList<Glyph> Outside) Find(PageInk page, IReadOnlyList<PdfTable> ruled, IReadOnlyList<Glyph> glyphs)
    {
        _ = page;
        _ = ruled;
        return ([], glyphs);
    }
}
