using DisclosureParser.Documents;
using DisclosureParser.Internals;
using UglyToad.PdfPig;

namespace DisclosureParser.Readers.Pdf;

/// <summary>An open PDF. Nothing but its pages and its title is ever looked at: no outline, annotation or embedded file.</summary>
internal sealed class PdfFile : IDisposable
{
    private PdfFile(PdfDocument document, DecodingBudget budget, LostCharacterLog lost) =>
        (Document, Budget, Lost) = (document, budget, lost);

    public PdfDocument Document { get; }

    public DecodingBudget Budget { get; }

    public LostCharacterLog Lost { get; }

    public int PageCount => Document.NumberOfPages;

    public string? Title => Document.Information.Title;

    /// <summary>Opens the file, or says why it does not open.</summary>
    public static PdfFile Open(byte[] bytes, DocumentLimits limits)
    {
        if (bytes.Length == 0) Throw.Unreadable(ReadErrorReason.EmptyFile, "文件为空。", "The file is empty.");
        if (bytes.Length > limits.MaxBytes) Throw.LimitExceeded(nameof(DocumentLimits.MaxBytes), limits.MaxBytes, bytes.Length);
        DecodingBudget budget = new(limits);
        LostCharacterLog lost = new();
        PdfDocument document;
        try
        {
            document = PdfDocument.Open(bytes, new ParsingOptions
            {
                UseLenientParsing = true,
                SkipMissingFonts = true,
                ClipPaths = false,
                FilterProvider = new BoundedFilters(budget),
                Logger = lost,
            });
        }
        catch (Exception exception) when (PdfErrors.IsReadFailure(exception))
        {
            budget.ThrowIfExceeded();
            throw PdfErrors.NotOpened(exception);
        }

        PdfFile file = new(document, budget, lost);
        int pages = file.PageCount;
        if (pages <= limits.MaxPages) return file;
        file.Dispose();
        Throw.LimitExceeded(nameof(DocumentLimits.MaxPages), limits.MaxPages, pages);
        return file;
    }

    public void Dispose() => Document.Dispose();
}
