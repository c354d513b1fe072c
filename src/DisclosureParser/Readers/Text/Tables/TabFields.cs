using System.Text;

namespace DisclosureParser.Readers.Text.Tables;

/// <summary>The fields of one row of tab-separated text. A field in double quotes may hold line breaks and doubled quotes.</summary>
internal static class TabFields
{
    private const int LongestQuoted = 500;

    /// <summary>The line begins with a quoted field that goes on over lines, and a tab follows it.</summary>
    public static bool BeginsQuoted(SourceLine line) =>
        line.Raw is ['"', ..] && ClosingQuote(line.Source, line.RawStart) is int close && close > line.RawEnd
        && close + 1 < line.Source.Length && line.Source[close + 1] == '\t';

    /// <summary>Reads the row that begins at a line and moves behind it.</summary>
    public static List<CellDraft> Read(List<SourceLine> lines, ref int line, BlockList blocks)
    {
        List<CellDraft> row = [];
        SourceLine source = lines[line];
        int start = source.RawStart;
        while (true)
        {
            blocks.CountCell();
            if (start < source.RawEnd && source.Source[start] == '"' && ClosingQuote(source.Source, start) is int close and > 0)
            {
                row.Add(new CellDraft(Unquoted(source.Source[(start + 1)..close]), source.Number, source.ColumnOf(start + 1)));
                while (line + 1 < lines.Count && close >= lines[line].RawEnd) line++;
                source = lines[line];
                start = close + 1;
                if (start >= source.RawEnd) break;
                start++;
                continue;
            }

            int length = source.Source.AsSpan(start, source.RawEnd - start).IndexOf('\t');
            SourceLine field = source.Narrow(start, length < 0 ? source.RawEnd : start + length);
            row.Add(new CellDraft(field.Text.ToString(), source.Number, source.ColumnOf(field.IsBlank ? start : field.Start)));
            if (length < 0) break;
            start += length + 1;
        }

        line++;
        return row;
    }

    // The quote that closes is followed by a tab or by the end of the line; a quote inside is doubled.
    private static int? ClosingQuote(string text, int open)
    {
        int limit = Math.Min(text.Length, open + LongestQuoted);
        for (int i = open + 1; i < limit; i++)
        {
            if (text[i] == '\t') return null;
            if (text[i] != '"') continue;
            if (i + 1 < text.Length && text[i + 1] == '"') i++;
            else return i + 1 == text.Length || text[i + 1] is '\t' or '\n' or '\r' ? i : null;
        }

        return null;
    }

    private static string Unquoted(string text)
    {
        StringBuilder result = new();
        foreach (string part in text.Replace("\"\"", "\"", StringComparison.Ordinal).ReplaceLineEndings("\n").Split('\n'))
        {
            if (result.Length > 0 && part.Trim().Length > 0) result.Append('\n');
            result.Append(part.Trim());
        }

        return result.ToString();
    }
}
