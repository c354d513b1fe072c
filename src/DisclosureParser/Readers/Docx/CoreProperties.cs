using System.Collections.Immutable;
using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Docx;

/// <summary>Reads what the file states about itself.</summary>
internal static class CoreProperties
{
    public static ImmutableArray<DocumentProperty> Read(PartReader part)
    {
        part.MoveToRoot();
        while (part.NextChild(0))
        {
            if (part.LocalName != "title") continue;
            string title = part.Text().Trim();
            return title.Length == 0 ? [] : [new DocumentProperty(DocumentPropertyNames.Title, title)];
        }

        return [];
    }
}
