using System.Collections.Immutable;

namespace DisclosureParser.Readers.Docx;

/// <summary>Reads footnotes or endnotes, without the separator lines that are written among them.</summary>
internal static class NotesReader
{
    public static ImmutableArray<StoryItem> Read(PartReader part, StyleSheet styles)
    {
        ImmutableArray<StoryItem>.Builder items = ImmutableArray.CreateBuilder<StoryItem>();
        part.MoveToRoot();
        while (part.NextChild(0))
        {
            bool isNote = (part.Is("footnote") || part.Is("endnote")) && part.Attribute("type") is null or "normal";
            if (isNote) items.AddRange(new BodyWalker(part, styles).Read());
        }

        return items.ToImmutable();
    }
}
