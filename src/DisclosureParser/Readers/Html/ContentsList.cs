using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Html;

/// <summary>
/// Sets aside a table of contents without links (the labels of tabs, a printed list of sections): several lines in a row
/// that all stand once more, further down. Read as headings they would open every section twice.
/// </summary>
internal static class ContentsList
{
    private const int LeastLines = 3;
    private const int LongestLine = 60;

    public static void SetAside(List<BlockDraft> drafts)
    {
        Dictionary<string, int> last = new(StringComparer.Ordinal);
        for (int i = 0; i < drafts.Count; i++)
            if (IsLine(drafts[i])) last[drafts[i].Text] = i;

        for (int start = 0; start < drafts.Count;)
        {
            int end = start, first = int.MaxValue, behind = 0;
            for (; end < drafts.Count && IsLine(drafts[end]) && last[drafts[end].Text] > end; end++)
            {
                first = Math.Min(first, last[drafts[end].Text]);
                behind = Math.Max(behind, last[drafts[end].Text]);
            }

            // Headings stand apart from each other; the lines of a second copy stand together as they do here.
            bool isSpread = behind - first > end - start - 1;
            if (end - start >= LeastLines && first >= end && isSpread)
                for (int i = start; i < end; i++) drafts[i].Role = BlockRole.Furniture;
            start = Math.Max(end, start + 1);
        }
    }

    private static bool IsLine(BlockDraft draft) => draft is ParagraphDraft { Role: BlockRole.Body, IsDropped: false, Characters: <= LongestLine };
}
