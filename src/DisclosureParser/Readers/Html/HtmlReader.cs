using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DisclosureParser.Documents;
using DisclosureParser.Internals;
using DisclosureParser.Readers.Decoding;

namespace DisclosureParser.Readers.Html;

/// <summary>
/// Reads web pages and pages saved as MIME archives: decode, parse, walk into drafts, drop hidden copies, find the article,
/// assemble blocks.
/// </summary>
internal sealed class HtmlReader : IDocumentReader
{
    public string Format => "html";

    public bool CanRead(DocumentContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return HtmlSniffer.IsHtml(content) || MhtmlArchive.IsArchive(content.Bytes.AsSpan());
    }

    public ValueTask<SourceDocument> ReadAsync(DocumentContent content, ReadContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(context);
        cancellationToken.ThrowIfCancellationRequested();
        return new(Read(content, context, cancellationToken));
    }

    /// <summary>Reads one table of HTML that stands in a text of another format; null where the markup is no data table.</summary>
    public static Table? ReadTable(string markup, ReadContext context)
    {
        IHtmlDocument page = GuardedParse.Parse(markup, context.Limits, CancellationToken.None);
        PageContent walked = PageWalk.Over((IElement?)page.Body ?? page.DocumentElement, context.Limits, CancellationToken.None);
        return new BlockAssembly(new SourcePlaces(markup, page.DocumentElement, walked.Embedded.Hosts), context.Limits).Assemble(walked.Drafts) is [Table table] ? table : null;
    }

    private SourceDocument Read(DocumentContent content, ReadContext context, CancellationToken cancellation)
    {
        DocumentLimits limits = context.Limits;
        int reported = context.Diagnostics.Count;
        long length = content.Bytes.Length;
        if (length == 0) Throw.Unreadable(ReadErrorReason.EmptyFile, "文件为空。", "The file has no bytes.");
        if (length > limits.MaxBytes) Throw.LimitExceeded(nameof(DocumentLimits.MaxBytes), limits.MaxBytes, length);

        DecodedText decoded = Decode(content.Bytes.AsSpan(), limits);
        ReadingDiagnostics.CharactersLost(context, decoded);

        IHtmlDocument page = GuardedParse.Parse(decoded.Text, limits, cancellation);
        PageProperties properties = PageProperties.Of(page);
        IElement body = (IElement?)page.Body ?? page.DocumentElement;
        PageContent walked = PageWalk.Over(body, limits, cancellation);
        HiddenCopies.Drop(walked.Drafts);
        ArticleRoles.Assign(walked.Drafts, walked.Root, new PageTitle(properties.Titles));

        SourcePlaces places = new(decoded.Text, page.DocumentElement, walked.Embedded.Hosts);
        ImmutableArray<Block> blocks = new BlockAssembly(places, limits).Assemble(walked.Drafts);
        ReadingDiagnostics.FramesIgnored(context, walked.Frames);
        ReadingDiagnostics.HiddenLeftOut(context, walked.HiddenCharacters);
        if (walked.Embedded.IsArticleCut(walked.Drafts)) ReadingDiagnostics.EmbeddedUnread(context);
        ReadingDiagnostics.TablesFlattened(context, walked.FlattenedTable, places);
        TextPresence.Require(blocks, context);

        return new SourceDocument(new DocumentInfo(content.Name, Format, content.Sha256, length), blocks)
        {
            Properties = properties.ToProperties(),
            Diagnostics = [.. context.Diagnostics.Skip(reported)],
        };
    }

    private static DecodedText Decode(ReadOnlySpan<byte> bytes, DocumentLimits limits)
    {
        string? charset = null;
        if (MhtmlArchive.IsArchive(bytes))
        {
            // An archive may be larger than a page by its pictures: the limit is on the page.
            if (MhtmlArchive.FindPage(bytes) is not ArchivedPage page)
            {
                Throw.Unreadable(ReadErrorReason.CorruptContainer, "网页存档（MHTML）中没有网页。", "The web archive holds no page.");
                return default;
            }

            bytes = page.Bytes;
            charset = page.Charset;
        }

        if (bytes.Length > limits.MaxHtmlBytes) Throw.LimitExceeded(nameof(DocumentLimits.MaxHtmlBytes), limits.MaxHtmlBytes, bytes.Length);
        return TextDecoder.Decode(bytes, charset ?? DeclaredCharset.Of(bytes));
    }
}
