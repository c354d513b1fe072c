using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Pdf;

/// <summary>Which pictures of a page stand for something in it.</summary>
internal static class PagePictures
{
    // Below: bullets, rules and the strips that one picture is cut into. Above, under text: the scan behind a text layer.
    private const double Smallest = 12, PartOfPage = 0.8;

    public static IEnumerable<Box> Find(PageInk page)
    {
        double area = page.Width * page.Height * PartOfPage;
        foreach (Box image in page.Images)
        {
            if (image.Width() < Smallest || image.Height() < Smallest) continue;
            if (page.Glyphs.Count > 0 && image.Width() * image.Height() >= area) continue;
            yield return image;
        }
    }
}
