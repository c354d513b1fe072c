using System.Collections.Immutable;

namespace DisclosureParser.Readers.Text.Tables;

/// <summary>A mark that stands between the cells of a line, once for each boundary, so that a blank cell leaves two in a row.</summary>
/// <param name="Mark">What stands between two cells.</param>
/// <param name="IsBar">A drawn line, which may also stand around the row.</param>
/// <param name="IsQuoting">Cells may stand in double quotes, and hold the mark there.</param>
internal sealed record Separator(string Mark, bool IsBar = false, bool IsQuoting = false)
{
    private const int MostCells = 64;

    /// <summary>Asked in order: a mark that is seen before one that is not, the wider gap before the narrower.</summary>
    public static ImmutableArray<Separator> All { get; } =
    [
        new("｜", IsBar: true), new("│", IsBar: true), new("┃", IsBar: true), new("¦", IsBar: true),
        new(",", IsQuoting: true), new(";", IsQuoting: true), new("；"), new("\u3000"), new("  "), new(" "),
    ];

    /// <summary>A gap: words may hold one too.</summary>
    public bool IsGap => Mark is "\u3000" or "  " or " ";

    /// <summary>The cells of a line; null where it has but one, or too many for a table.</summary>
    public List<CellDraft>? Cut(SourceLine line)
    {
        if (line.IsBlank || !line.Raw.Contains(Mark, StringComparison.Ordinal)) return null;
        List<CellDraft> cells = [];
        int start = line.RawStart;
        while (cells.Count <= MostCells)
        {
            if (IsQuoting && start < line.RawEnd && line.Source[start] == '"' && ClosingQuote(line, start) is int close)
            {
                string quoted = line.Source[(start + 1)..close].Replace("\"\"", "\"", StringComparison.Ordinal).Trim();
                cells.Add(new CellDraft(quoted, line.Number, line.ColumnOf(start + 1)));
                start = close + 1;
            }
            else
            {
                int length = line.Source.AsSpan(start, line.RawEnd - start).IndexOf(Mark, StringComparison.Ordinal);
                int end = length < 0 ? line.RawEnd : start + length;
                SourceLine cell = line.Narrow(start, end);
                cells.Add(new CellDraft(cell.Text.ToString(), line.Number, line.ColumnOf(cell.IsBlank ? start : cell.Start)));
                start = end;
            }

            if (start >= line.RawEnd) return cells.Count < 2 ? null : cells;
            start += Mark.Length;
        }

        return null;
    }

    // The quote that closes is followed by the mark or by the end of the line; a quote inside is doubled.
    private int? ClosingQuote(SourceLine line, int open)
    {
        for (int i = open + 1; i < line.RawEnd; i++)
        {
            if (line.Source[i] != '"') continue;
            if (i + 1 < line.RawEnd && line.Source[i + 1] == '"') i++;
            else return i + 1 == line.RawEnd || line.Source.AsSpan(i + 1).StartsWith(Mark, StringComparison.Ordinal) ? i : null;
        }

        return null;
    }
}
