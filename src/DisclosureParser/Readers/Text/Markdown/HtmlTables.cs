using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Text.Markdown;

/// <summary>
/// Reads a table of HTML that stands in another format. The places it gives are lines and columns of the markup alone; null
/// where the markup is no table.
/// </summary>
internal delegate Table? HtmlTableReading(string markup, ReadContext context);

/// <summary>The HTML tables of a Markdown file.</summary>
internal sealed class HtmlTables(HtmlTableReading? read)
{
    private const string Open = "<table", Close = "</table>";
    private bool _noMoreClosed;

    public Func<List<SourceLine>, int, BlockList, ShapeReading>? At(List<SourceLine> lines, int line) =>
        !_noMoreClosed && !lines[line].IsLiteral && lines[line].Text.StartsWith(Open, StringComparison.OrdinalIgnoreCase) ? Read : null;

    private ShapeReading Read(List<SourceLine> lines, int first, BlockList blocks)
    {
        int end = first, depth = 0;
        do
        {
            depth += Count(lines[end].Text, Open) - Count(lines[end].Text, Close);
            end++;
        }
        while (depth > 0 && end < lines.Count);
        _noMoreClosed = depth > 0;
        if (_noMoreClosed) return new ShapeReading(first + 1, false);
        int start = lines[first].Start;
        string markup = lines[first].Source[start..lines[end - 1].End];
        if (read?.Invoke(markup, blocks.Context) is Table table)
        {
            blocks.AddTable(table, lines[first].Number, lines[first].ColumnOf(start));
            return new ShapeReading(end, true);
        }

        blocks.ReportUncertainNext(lines[first].Number, lines[first].ColumnOf(start));
        return new ShapeReading(end, false);
    }

    private static int Count(ReadOnlySpan<char> text, string mark)
    {
        int count = 0;
        for (int at; (at = text.IndexOf(mark, StringComparison.OrdinalIgnoreCase)) >= 0; text = text[(at + mark.Length)..]) count++;
        return count;
    }
}
