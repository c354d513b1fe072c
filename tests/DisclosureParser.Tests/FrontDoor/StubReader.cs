using DisclosureParser.Documents;

namespace DisclosureParser.Tests.FrontDoor;

/// <summary>A reader whose behaviour is the test's: what no real file can be trusted to do.</summary>
internal sealed class StubReader(Func<DocumentContent, CancellationToken, SourceDocument> read) : IDocumentReader
{
    public string Format => "stub";

    public bool CanRead(DocumentContent content) => content.Name.EndsWith(".stub", StringComparison.Ordinal);

    public ValueTask<SourceDocument> ReadAsync(DocumentContent content, ReadContext context, CancellationToken cancellationToken = default) =>
        new(read(content, cancellationToken));

    public static SourceDocument Empty(DocumentContent content) =>
        new(new DocumentInfo(content.Name, "stub", content.Sha256, content.Bytes.Length), []);
}
