using System.Collections.Immutable;
using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Docx;

/// <summary>
/// Reads what a document puts in from other documents inside its package. A fragment that is not read, or lies outside, is told:
/// what is missing may stand there.
/// </summary>
/// <param name="package">The package.</param>
/// <param name="readers">The readers of fragments, in the order in which they are asked; none inside a fragment.</param>
/// <param name="context">Where it is told.</param>
/// <param name="cancellationToken">Ends the reading.</param>
internal sealed class Fragments(DocxPackage package, ImmutableArray<IDocumentReader> readers, ReadContext context, CancellationToken cancellationToken)
{
    // Each is a document with limits of its own.
    private const int Most = 16;

    private int _read;

    /// <summary>Reads the fragment that the element puts in; null where it is not read.</summary>
    public StoryFragment? Read(PartReader element)
    {
        string path = element.ElementPath;
        Relationship? target = element.RelationshipId is { } id ? package.MainRelationships.FirstOrDefault(one => one.Id == id) : null;
        if (target is { IsExternal: false } && ++_read <= Most && Blocks(target.Target) is { } blocks) return new StoryFragment(path, target.Target, blocks);
        string name = target?.Target ?? "";
        context.Report(new Diagnostic(DiagnosticIds.PartUnreadable, DiagnosticSeverity.Warning, $"插入的文档 {name} 未能读取。")
        {
            EnglishMessage = $"The document {name}, which is put in here, was not read.",
        });
        return null;
    }

    private ImmutableArray<Block>? Blocks(string part)
    {
        ReadContext own = new(context.Limits);
        try
        {
            if (package.Bytes(part) is not { Length: > 0 } bytes) return null;
            DocumentContent content = new(part, [.. bytes]);
            foreach (IDocumentReader reader in readers)
            {
                if (!reader.CanRead(content)) continue;
                // None of these readers waits for anything.
                SourceDocument read = reader.ReadAsync(content, own, cancellationToken).AsTask().GetAwaiter().GetResult();
                foreach (Diagnostic diagnostic in read.Diagnostics) context.Report(diagnostic with { Location = null });
                return read.Blocks;
            }
        }
        catch (DocumentReadException broken) when (broken.Reason != ReadErrorReason.LimitExceeded)
        {
            return null;
        }

        return null;
    }
}
