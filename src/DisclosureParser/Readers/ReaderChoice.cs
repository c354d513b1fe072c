using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Internals;
using DisclosureParser.Readers.Sniffing;

namespace DisclosureParser.Readers;

/// <summary>Finds the reader for a document and lets no exception of it out that is not of the closed set.</summary>
/// <param name="added">The caller's readers: asked first, also for formats that the library refuses.</param>
/// <param name="builtIn">The library's readers.</param>
internal sealed class ReaderChoice(ImmutableArray<IDocumentReader> added, ImmutableArray<IDocumentReader> builtIn) : IDocumentOpening
{
    public async ValueTask<ReadAttempt> OpenAsync(DocumentContent content, DocumentLimits limits, CancellationToken cancellationToken)
    {
        DocumentInfo info = new(content.Name, Sha256: content.Sha256, Bytes: content.Bytes.Length);
        try
        {
            IDocumentReader reader = FindReader(content, limits);
            info = info with { Format = reader.Format };
            SourceDocument document = await reader.ReadAsync(content, new ReadContext(limits), cancellationToken).ConfigureAwait(false);
            DocumentSize.Require(document, limits);
            return new ReadAttempt(EmptyReading.Stated(document));
        }
        catch (DocumentReadException failure)
        {
            return new ReadAttempt(new SourceDocument(info, []), failure);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return new ReadAttempt(new SourceDocument(info, []), Failures.OfReader(exception));
        }
    }

    private IDocumentReader FindReader(DocumentContent content, DocumentLimits limits)
    {
        foreach (IDocumentReader reader in added)
        {
            if (reader.CanRead(content)) return reader;
        }

        // Before the library's readers, because RTF is text to a text reader.
        if (FormatSniffer.FindForeign(content, limits) is ForeignFormat foreign)
            Throw.Unreadable(foreign.Reason, $"{foreign.Chinese}{Asked("可读取的格式：", "、", "。")}", $"{foreign.English}{Asked(" Formats that are read: ", ", ", ".")}");

        foreach (IDocumentReader reader in builtIn)
        {
            if (reader.CanRead(content)) return reader;
        }

        Throw.Unreadable(
            ReadErrorReason.UnknownFormat,
            $"无法识别文件格式。{Asked("已询问：", "、", "。")}",
            $"The format is not known.{Asked(" Asked: ", ", ", ".")}");
        return null;
    }

    private string Asked(string before, string between, string after) =>
        before + string.Join(between, added.Concat(builtIn).Select(reader => reader.Format).Distinct(StringComparer.Ordinal)) + after;
}
