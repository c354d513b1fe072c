using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Internals;
using DisclosureParser.Readers.Sniffing;

namespace DisclosureParser.Readers;

/// <summary>A document that was read, or what is known of one that could not be.</summary>
internal readonly record struct ReadAttempt(SourceDocument Document, DocumentReadException? Failure);

/// <summary>Loads a document, finds the reader for it, and lets no exception out that is not of the closed set.</summary>
/// <param name="added">The caller's readers: asked first, also for formats that the library refuses.</param>
/// <param name="builtIn">The library's readers.</param>
/// <param name="limits">What may be spent on one document.</param>
internal sealed class DocumentOpener(
    ImmutableArray<IDocumentReader> added, ImmutableArray<IDocumentReader> builtIn, DocumentLimits limits)
{
    public async ValueTask<ReadAttempt> ReadAsync(DocumentSource source, CancellationToken cancellationToken)
    {
        DocumentInfo info = new(source.Name);
        try
        {
            DocumentContent content = await source.LoadAsync(limits, cancellationToken).ConfigureAwait(false);
            info = info with { Sha256 = content.Sha256, Bytes = content.Bytes.Length };
            IDocumentReader reader = FindReader(content);
            info = info with { Format = reader.Format };
            SourceDocument document = await reader.ReadAsync(content, new ReadContext(limits), cancellationToken).ConfigureAwait(false);
            return new ReadAttempt(document, null);
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

    private IDocumentReader FindReader(DocumentContent content)
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
