using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Pdf;

/// <summary>
/// Tables without lines, whose columns are told apart by how their words stand. A wrong grid is worse than none: every row
/// must be one line and have words in every column, and no word may reach into the next column anywhere.
/// </summary>
internal static class AlignedTables
{
    private const int FewestRows = 4, FewestColumns = 3;

    // In parts of the font size: the gap between two columns, and the distance of two rows.
    private const double ColumnGap = 1.5, RowDistance = 3.5;

    /// <summary>The tables among lines from top to bottom, and the lines that stand in none.</summary>
    public static (List<PdfTable> Tables, IReadOnlyList<TextLine> Lines) Find(IReadOnlyList<TextLine> lines, int page)
    {
        List<PdfTable> tables = [];
        List<TextLine> rest = [];
        for (int i = 0; i < lines.Count;)
        {
            int end = i;
            List<List<TextLine>> rows = [];
            List<(double Left, double Right)> columns = [];
            while (end < lines.Count && TryAdd(lines, end, rows, columns)) end++;
            if (rows.Count >= FewestRows)
            {
                tables.Add(Make(rows, columns, page));
            }
            else
            {
                end = Math.Max(end, i + 1);
                for (int k = i; k < end; k++) rest.Add(lines[k]);
            }

            i = end;
        }

        return (tables, rest);
    }

    private static bool TryAdd(IReadOnlyList<TextLine> lines, int index, List<List<TextLine>> rows, List<(double Left, double Right)> columns)
    {
        TextLine line = lines[index];
        if (line.Direction != TextDirection.Right) return false;
        List<TextLine> words = Words(line);
        if (words.Count < FewestColumns) return false;
        if (rows.Count > 0 && (words.Count != columns.Count || line.Baseline - lines[index - 1].Baseline > RowDistance * line.Size)) return false;
        List<(double Left, double Right)> wider = [];
        for (int c = 0; c < words.Count; c++)
        {
            Box word = words[c].Bounds;
            if (rows.Count > 0 && (word.Right < columns[c].Left || word.Left > columns[c].Right)) return false;
            wider.Add(rows.Count == 0 ? (word.Left, word.Right) : (Math.Min(word.Left, columns[c].Left), Math.Max(word.Right, columns[c].Right)));
            if (c > 0 && wider[c].Left - wider[c - 1].Right < 0.5 * line.Size) return false;
        }

        rows.Add(words);
        columns.Clear();
        columns.AddRange(wider);
        return true;
    }

    private static List<TextLine> Words(TextLine line)
    {
        List<TextLine> words = [];
        List<Glyph> open = [];
        foreach (Glyph glyph in line.Glyphs)
        {
            if (glyph.IsSpace) continue;
            if (open.Count > 0 && glyph.Bounds.Left - open[^1].Bounds.Right >= ColumnGap * glyph.Size)
            {
                words.Add(new TextLine([.. open]));
                open.Clear();
            }

            open.Add(glyph);
        }

        if (open.Count > 0) words.Add(new TextLine([.. open]));
        return words;
    }

    private static PdfTable Make(List<List<TextLine>> rows, List<(double Left, double Right)> columns, int page)
    {
        double[] xs = new double[columns.Count + 1];
        (xs[0], xs[^1]) = (columns[0].Left, columns[^1].Right);
        for (int c = 1; c < columns.Count; c++) xs[c] = (columns[c - 1].Right + columns[c].Left) / 2;
        List<PdfCell> cells = new(rows.Count * columns.Count);
        for (int r = 0; r < rows.Count; r++)
            for (int c = 0; c < columns.Count; c++) cells.Add(new PdfCell(new CellArea(r, c, 1, 1), [rows[r][c]], page, rows[r][c].Bounds));
        Box bounds = cells.Aggregate(cells[0].Bounds, static (box, cell) => box.Union(cell.Bounds));
        return new PdfTable(xs, rows.Count, cells, bounds) { Evidence = GridEvidence.Alignment };
    }
}
