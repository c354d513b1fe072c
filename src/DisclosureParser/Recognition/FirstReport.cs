using DisclosureParser.Documents;
using DisclosureParser.Recognition.Header;
using DisclosureParser.Recognition.Tables;
using DisclosureParser.Text;

namespace DisclosureParser.Recognition;

/// <summary>
/// Tells a document that prints a report once from one that prints it again behind itself (for another screen) or goes on
/// with the report of another year. Only the first is read: figures of two reports must not be mixed.
/// </summary>
internal static class FirstReport
{
    private const int LongestHeading = 60;
    private const int LeastSections = 4;
    private const int LeastCells = 12;

    /// <summary>Index of the block in which a second report begins; the number of blocks where there is one report.</summary>
    public static int End(SourceDocument document, FormLabels form)
    {
        string first = form.Form.Sections[0].Key;
        int? begin = null;
        int lastHeading = 0;
        HashSet<string> others = new(StringComparer.Ordinal);
        bool hasTable = false;
        for (int i = 0; i < document.Blocks.Length; i++)
        {
            Block block = document.Blocks[i];
            if (block.Role != BlockRole.Body) continue;
            if (block is Table { Cells.Length: >= LeastCells }) hasTable = true;
            if (block is not Paragraph paragraph || SectionOf(paragraph, form) is not string section) continue;
            if (section != first)
            {
                others.Add(section);
                lastHeading = i;
                continue;
            }

            // The same section begins again behind four others and a table: no list of contents has a table in it.
            if (begin is not null && hasTable && others.Count >= LeastSections) return Title(document, lastHeading, i);
            begin = i;
            others.Clear();
            hasTable = false;
        }

        return document.Blocks.Length;
    }

    private static string? SectionOf(Paragraph paragraph, FormLabels form)
    {
        if (paragraph.Text.Length > LongestHeading) return null;
        string words = ComparableText.Of(paragraph.Text.AsSpan(Enumerator.At(paragraph.Text)?.Length ?? 0));
        return form.Sections.Exact(words) is [var found, ..] ? found.Item.Key : null;
    }

    // The title of the second report stands above its first section; a signature of the first stays with the first.
    private static int Title(SourceDocument document, int after, int before)
    {
        for (int i = after + 1; i < before; i++)
        {
            if (document.Blocks[i] is Paragraph paragraph && TitleReader.IsTitle(paragraph)) return i;
        }

        return before;
    }
}
