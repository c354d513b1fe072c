using DisclosureParser.Documents;
using DisclosureParser.Readers;

namespace DisclosureParser;

/// <summary>The way in which documents are read where the caller names no other.</summary>
public static class DocumentOpening
{
    /// <summary>
    /// The readers of the library, in this process. Limits bound what a document costs as far as a process can bound itself;
    /// a hostile document may still end it.
    /// </summary>
    public static IDocumentOpening InProcess { get; } = new ReaderChoice([], BuiltInReaders.All);
}
