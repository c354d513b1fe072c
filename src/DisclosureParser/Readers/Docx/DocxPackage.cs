using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Internals;

namespace DisclosureParser.Readers.Docx;

/// <summary>The parts of one document: the main part, and those it refers to by kind.</summary>
internal sealed class DocxPackage : IDisposable
{
    private readonly ZipContainer _container;
    private readonly ReadContext _context;
    private readonly CancellationToken _cancellationToken;

    private DocxPackage(ZipContainer container, ReadContext context, CancellationToken cancellationToken)
    {
        _container = container;
        _context = context;
        _cancellationToken = cancellationToken;
    }

    public string MainPart { get; private set; } = "";

    /// <summary>What the main part refers to.</summary>
    public ImmutableArray<Relationship> MainRelationships { get; private set; } = [];

    /// <summary>What the package itself refers to.</summary>
    public ImmutableArray<Relationship> PackageRelationships { get; private set; } = [];

    public IEnumerable<string> PartNames => _container.Names;

    /// <exception cref="DocumentReadException">The container is broken, passes a limit or is no Word document.</exception>
    public static DocxPackage Open(DocumentContent content, ReadContext context, CancellationToken cancellationToken)
    {
        if (content.Bytes.IsEmpty) Throw.Unreadable(ReadErrorReason.EmptyFile, "文件是空的，没有任何字节。", "The file has no bytes.");
        if (content.Bytes.Length > context.Limits.MaxBytes)
            Throw.LimitExceeded(nameof(DocumentLimits.MaxBytes), context.Limits.MaxBytes, content.Bytes.Length);
        if (!DocxSniffer.IsZip(content.Bytes.AsSpan()))
            Throw.Unreadable(ReadErrorReason.CorruptContainer, "文件不是压缩包，不是 DOCX 文档。", "The file is no zip container and so no DOCX document.");

        DocxPackage package = new(ZipContainer.Open(content, context.Limits), context, cancellationToken);
        try
        {
            package.FindMainPart();
            return package;
        }
        catch
        {
            package.Dispose();
            throw;
        }
    }

    /// <summary>Opens a part that the document cannot do without.</summary>
    public PartReader Open(string part)
    {
        byte[]? bytes = _container.Unpack(part);
        if (bytes is null) Throw.Unreadable(ReadErrorReason.CorruptContainer, $"压缩包内缺少部件 {part}。", $"The container lacks part {part}.");
        return new PartReader(part, bytes, _context.Limits, _cancellationToken);
    }

    /// <summary>The bytes of a part; null where it is missing.</summary>
    public byte[]? Bytes(string part) => _container.Unpack(part);

    /// <summary>
    /// Reads a part that the document can do without: where it is missing the answer is <paramref name="otherwise"/>, where it is
    /// broken as well, with a diagnostic.
    /// </summary>
    public T Read<T>(string? part, Func<PartReader, T> read, T otherwise)
    {
        if (part is null || !_container.Contains(part)) return otherwise;
        try
        {
            using PartReader reader = Open(part);
            return read(reader);
        }
        catch (DocumentReadException broken) when (broken.Reason is ReadErrorReason.CorruptContent or ReadErrorReason.CorruptContainer)
        {
            _context.Report(new Diagnostic(DiagnosticIds.PartUnreadable, DiagnosticSeverity.Warning, $"未能读取部件 {part}：{broken.Message}")
            {
                EnglishMessage = $"Part {part} was not read: {broken.EnglishMessage}",
            });
            return otherwise;
        }
    }

    /// <summary>The first part of this kind that the main part refers to.</summary>
    public string? Related(string kind) => RelatedAll(kind).FirstOrDefault();

    /// <summary>All parts of this kind that the main part refers to, in the order of their references.</summary>
    public IEnumerable<string> RelatedAll(string kind) =>
        MainRelationships.Where(one => one.Kind == kind && !one.IsExternal).Select(one => one.Target);

    public ImmutableArray<Relationship> RelationshipsOf(string part) =>
        Read(Relationship.PartFor(part), reader => Relationship.ReadAll(reader, part, _context.Limits.MaxRelationships), []);

    public void Dispose() => _container.Dispose();

    private void FindMainPart()
    {
        string? declared = Read(ContentTypes.Part, ContentTypes.MainPart, null);
        PackageRelationships = RelationshipsOf("");
        string? related = PackageRelationships.FirstOrDefault(one => one.Kind == "officeDocument" && !one.IsExternal)?.Target;
        MainPart = related is not null && _container.Contains(related) ? related : declared ?? "";
        if (declared is null || !_container.Contains(MainPart))
            Throw.Unreadable(ReadErrorReason.CorruptContainer, "压缩包内没有 Word 文档的主部件。", "The container holds no main part of a Word document.");
        MainRelationships = RelationshipsOf(MainPart);
    }
}
