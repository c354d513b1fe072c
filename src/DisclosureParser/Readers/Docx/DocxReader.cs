using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Internals;

namespace DisclosureParser.Readers.Docx;

/// <summary>Reads Word documents and templates, with or without macros, transitional or strict.</summary>
/// <param name="fragmentReaders">Readers of what a document may put in from other formats.</param>
internal sealed class DocxReader(params ImmutableArray<IDocumentReader> fragmentReaders) : IDocumentReader
{
    private readonly ImmutableArray<IDocumentReader> _fragmentReaders = fragmentReaders.IsDefaultOrEmpty ? [] : [new DocxReader(), .. fragmentReaders];

    /// <inheritdoc/>
    public string Format => "docx";

    /// <inheritdoc/>
    public bool CanRead(DocumentContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return DocxSniffer.IsDocx(content);
    }

    /// <inheritdoc/>
    public ValueTask<SourceDocument> ReadAsync(DocumentContent content, ReadContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(context);
        cancellationToken.ThrowIfCancellationRequested();
        return new ValueTask<SourceDocument>(Read(content, context, cancellationToken));
    }

    private SourceDocument Read(DocumentContent content, ReadContext context, CancellationToken cancellationToken)
    {
        using DocxPackage package = DocxPackage.Open(content, context, cancellationToken);
        ActiveContent.Report(package, context);
        StyleSheet styles = package.Read(package.Related("styles"), StyleSheetReader.Read, StyleSheet.Empty);
        NumberingDefinitions lists = package.Read(package.Related("numbering"), NumberingReader.Read, NumberingDefinitions.Empty);

        BlockBuilder blocks = new(styles, new NumberingCounters(lists, styles), context);
        Fragments fragments = new(package, _fragmentReaders, context, cancellationToken);
        blocks.Add(ReadBody(package, styles, fragments), package.MainPart, BlockRole.Body);
        foreach (string part in package.RelatedAll("footnotes").Concat(package.RelatedAll("endnotes")))
            blocks.Add(package.Read(part, reader => NotesReader.Read(reader, styles), []), part, BlockRole.Note);
        foreach (string part in package.RelatedAll("header").Concat(package.RelatedAll("footer")))
            blocks.Add(package.Read(part, reader => ReadRoot(reader, styles), []), part, BlockRole.Furniture);

        SourceDocument document = new(new DocumentInfo(content.Name, Format, content.Sha256, content.Bytes.Length), blocks.ToBlocks())
        {
            Properties = package.Read(
                package.PackageRelationships.FirstOrDefault(static one => one.Kind == "core-properties")?.Target, CoreProperties.Read, []),
        };
        WrittenText.Require(document, context);
        return document with { Diagnostics = [.. context.Diagnostics] };
    }

    private static ImmutableArray<StoryItem> ReadBody(DocxPackage package, StyleSheet styles, Fragments fragments)
    {
        using PartReader part = package.Open(package.MainPart);
        part.MoveToRoot();
        if (!part.Is("document"))
            Throw.Unreadable(ReadErrorReason.CorruptContent, $"主部件的根元素是 {part.LocalName}，不是 Word 文档。", $"The main part's root is {part.LocalName}, not a Word document.");
        ImmutableArray<StoryItem> items = [];
        while (part.NextChild(0))
        {
            if (part.Is("body")) items = items.AddRange(new BodyWalker(part, styles, fragments).Read());
        }

        return items;
    }

    private static ImmutableArray<StoryItem> ReadRoot(PartReader part, StyleSheet styles)
    {
        part.MoveToRoot();
        return new BodyWalker(part, styles).Read();
    }
}
