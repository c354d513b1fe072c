using DisclosureParser.Documents;
using DisclosureParser.Internals;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace DisclosureParser.Readers.Pdf;

/// <summary>Takes what is drawn on a page out of PdfPig, within the limits.</summary>
internal sealed class PageSource(PdfFile file, DocumentLimits limits)
{
    private long _letters;

    /// <summary>What is drawn on a page.</summary>
    public PageInk Read(int number)
    {
        file.Lost.Clear();
        int emptied = file.Budget.EmptiedStreams;
        Page page = file.Document.GetPage(number);
        file.Budget.ThrowIfExceeded();
        if (page.Letters.Count > limits.MaxLettersPerPage)
            Throw.LimitExceeded(nameof(DocumentLimits.MaxLettersPerPage), limits.MaxLettersPerPage, page.Letters.Count);
        if (page.Paths.Count > limits.MaxPathsPerPage)
            Throw.LimitExceeded(nameof(DocumentLimits.MaxPathsPerPage), limits.MaxPathsPerPage, page.Paths.Count);
        _letters += page.Letters.Count;
        if (_letters > limits.MaxLetters) Throw.LimitExceeded(nameof(DocumentLimits.MaxLetters), limits.MaxLetters, _letters);

        (List<Glyph> upright, List<Glyph> slanted, int lost) = GlyphExtraction.Extract(page, file.Lost, () => UnicodeCodedFonts.Of(page, file.Document.Structure));
        (List<Rule> rules, List<Fill> fills) = RuleExtraction.Extract(page);
        return new PageInk(number, page.Width, page.Height, upright, rules, fills, Images(page))
        {
            Aside = slanted,
            LostCharacters = lost,
            SkippedRuns = file.Lost.SkippedRuns,
            IsDamaged = file.Budget.EmptiedStreams > emptied || file.Lost.BrokenInstructions > 0 || PageContents.AreUnread(page, file.Document.Structure),
            HasDrawing = page.NumberOfImages > 0 || RuleExtraction.IsAnyVisible(page),
            HasContent = page.Operations.Count > 0,
        };
    }

    private static List<Box> Images(Page page)
    {
        List<Box> images = [];
        if (page.NumberOfImages == 0) return images;
        Box shown = new(0, 0, page.Width, page.Height);
        try
        {
            foreach (IPdfImage image in page.GetImages())
            {
                PdfRectangle place = image.BoundingBox;
                Box box = new(
                    Math.Max(place.Left, shown.Left),
                    Math.Max(page.Height - place.Top, shown.Top),
                    Math.Min(place.Right, shown.Right),
                    Math.Min(page.Height - place.Bottom, shown.Bottom));
                if (box.Right > box.Left && box.Bottom > box.Top) images.Add(box);
            }
        }
        catch (Exception exception) when (PdfErrors.IsReadFailure(exception))
        {
            // A picture's place is all that is wanted of it: one whose colour space or mask is broken must not cost the page.
        }

        return images;
    }
}
