using System.Text;
using DisclosureParser.Documents;
using DisclosureParser.Readers.Text.Tables;

namespace DisclosureParser.Readers.Text.Markdown;

/// <summary>A pipe table with a rule under its header: the header is row 0, the rule is no row.</summary>
internal static class MarkdownTable
{
    public static bool BeginsAt(List<SourceLine> lines, int line) =>
        line + 1 < lines.Count && lines[line].Text.Contains('|') && !PipeLines.IsRule(lines[line].Text) && PipeLines.IsRule(lines[line + 1].Text);

    /// <summary>Reads the table that begins at a line.</summary>
    public static ShapeReading Read(List<SourceLine> lines, int first, BlockList blocks)
    {
        TableDraft draft = new(GridEvidence.Delimiters);
        draft.Rows.Add(Row(lines[first], blocks));
        int line = first + 2;
        // A row with a rule under it is the header of the next table.
        for (; line < lines.Count && PipeLines.UseOf(lines[line]) != PipeUse.None && !BeginsAt(lines, line); line++)
        {
            if (!PipeLines.IsRule(lines[line].Text)) draft.Rows.Add(Row(lines[line], blocks));
        }

        draft.IsPacked = PackedRows.Show(draft);
        blocks.AddTable(draft);
        return new ShapeReading(line, true);
    }

    private static List<CellDraft> Row(SourceLine line, BlockList blocks)
    {
        List<CellDraft> row = [];
        int start = line.Start, end = line.End;
        if (line.Source[start] == '|') start++;
        if (end - 1 > start && line.Source[end - 1] == '|' && line.Source[end - 2] != '\\') end--;
        while (start <= end)
        {
            int stop = start;
            while (stop < end && line.Source[stop] != '|') stop += line.Source[stop] == '\\' && stop + 1 < end ? 2 : 1;
            SourceLine cell = line.Narrow(start, Math.Min(stop, end));
            InlineText text = InlineMarks.Remove(cell.Text.ToString());
            blocks.CountCell();
            row.Add(new CellDraft(Lines(text.Text), line.Number, line.ColumnOf(cell.Start + text.Start)) { HasPicture = text.Pictures.Count > 0 });
            start = stop + 1;
        }

        return row;
    }

    private static string Lines(string text)
    {
        if (!text.Contains('\n')) return text;
        StringBuilder result = new();
        foreach (string part in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            result.Append(result.Length > 0 ? "\n" : "").Append(part);
        return result.ToString();
    }
}
