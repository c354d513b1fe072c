using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Readers.Pdf.Alignment;

namespace DisclosureParser.Readers.Pdf;

/// <summary>
/// Reads PDF files with a text layer: open → what is drawn on each page → tables, lines and pictures → furniture →
/// tables and paragraphs over page breaks → blocks. One bad page never costs the file.
/// </summary>
internal sealed class PdfReader : IDocumentReader
{
    // The header may stand behind junk; every reader of the format allows for this much.
    private const int HeaderWithin = 1024;

    /// <inheritdoc/>
    public string Format => "pdf";

    /// <inheritdoc/>
    public bool CanRead(DocumentContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        ReadOnlySpan<byte> bytes = content.Bytes.AsSpan();
        return bytes[..Math.Min(bytes.Length, HeaderWithin)].IndexOf("%PDF"u8) >= 0;
    }

    /// <inheritdoc/>
    public ValueTask<SourceDocument> ReadAsync(DocumentContent content, ReadContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(context);
        cancellationToken.ThrowIfCancellationRequested();
        using PdfFile file = PdfFile.Open(content.Array, context.Limits);
        List<Diagnostic> found = [];
        List<PageLayout> pages = Pages(file, context.Limits, found, cancellationToken);
        ImmutableArray<Block> blocks = DocumentAssembly.Blocks(CarriedHead.Apply(PageFurniture.Mark(pages)), context.Limits);
        foreach (Diagnostic diagnostic in found) context.Report(PageDiagnostics.Placed(diagnostic, blocks));
        DocumentInfo info = new(content.Name, Format, content.Sha256, content.Bytes.Length, file.PageCount);
        return ValueTask.FromResult(new SourceDocument(info, blocks)
        {
            Properties = Properties(file, context),
            Diagnostics = [.. context.Diagnostics],
        });
    }

    private static List<PageLayout> Pages(PdfFile file, DocumentLimits limits, List<Diagnostic> found, CancellationToken cancellationToken)
    {
        PageSource source = new(file, limits);
        List<PageLayout> pages = new(file.PageCount);
        Exception? failure = null;
        bool hasText = false;
        int lost = 0;
        for (int number = 1; number <= file.PageCount; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                PageInk ink = source.Read(number);
                pages.Add(PageLayout.Of(ink));
                hasText |= ink.Glyphs.Count > 0;
                lost += ink.LostCharacters + ink.SkippedRuns;
                Report(ink, pages[^1], found);
            }
            catch (Exception exception) when (PdfErrors.IsReadFailure(exception))
            {
                file.Budget.ThrowIfExceeded();
                failure = exception;
                found.Add(PageDiagnostics.Unreadable(number));
            }
        }

        if (pages.Count == 0) throw PdfErrors.NoPageRead(file.PageCount, failure);
        if (!hasText) throw lost > 0 ? PdfErrors.NoMeaning(file.PageCount) : PdfErrors.NoText(file.PageCount);
        return pages;
    }

    private static void Report(PageInk ink, PageLayout layout, List<Diagnostic> found)
    {
        if (ink.LostCharacters > 0) found.Add(PageDiagnostics.CharactersLost(ink.Number, ink.LostCharacters));
        if (ink.SkippedRuns > 0) found.Add(PageDiagnostics.FontMissing(ink.Number, ink.SkippedRuns));
        if (ink.IsDamaged) found.Add(PageDiagnostics.Damaged(ink.Number));
        if (ink.Glyphs.Count == 0 && ink.HasDrawing) found.Add(PageDiagnostics.NoTextLayer(ink.Number));
        if (ink.Glyphs.Count == 0 && !ink.HasDrawing && ink.HasContent) found.Add(PageDiagnostics.Blank(ink.Number));
        if (layout.IsGridUncertain) found.Add(PageDiagnostics.GridUncertain(ink.Number));
    }

    private static ImmutableArray<DocumentProperty> Properties(PdfFile file, ReadContext context)
    {
        try
        {
            return file.Title?.Trim() is { Length: > 0 } title ? [new DocumentProperty(DocumentPropertyNames.Title, title)] : [];
        }
        catch (Exception exception) when (PdfErrors.IsReadFailure(exception))
        {
            context.Report(PageDiagnostics.NoTitle());
            return [];
        }
    }
}
