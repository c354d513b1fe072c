namespace DisclosureParser.Readers.Html;

/// <summary>
/// Tells a table of data from a table that only arranges parts of a page. Data is mostly short cells in several columns;
/// an arrangement holds other tables, headings, whole sections, links or one single column.
/// </summary>
internal static class TableKind
{
    private const int ShortCell = 60;
    private const int ProseLine = 60;
    private const int ManyShortCells = 12;

    public static bool IsData(GridContent content)
    {
        Shape shape = Shape.Of(content);
        if (shape.Columns < 2) return false;
        if (shape.Filled == 0) return shape.Pictures == 0 && shape.Rows > 1;
        // A list of links in two columns is navigation; a table of data links at most its attachments.
        if (content.LinkCharacters * 10L > content.Characters * 6L && content.Links > 2) return false;
        if (shape.Pictures * 2 > content.Texts.Length) return false;
        // A small table inside one cell of a large one: the outer one is the data.
        if (shape.Nested > 0) return shape.Rows > 2 && shape.Short - shape.Nested >= ManyShortCells && shape.NestedCharacters * 10L < content.Characters * 3L;
        if (shape.Headings > 0 && (shape.ProseLines > 0 || shape.Filled < 6)) return false;
        if (shape.Rows < 2) return shape.Filled >= 3 && shape.Short == shape.Filled && content.Links == 0 && shape.Headings == 0;
        return shape.ProseLines < 3 || shape.Prose * 2L < content.Characters || shape.Short >= ManyShortCells;
    }

    private readonly record struct Shape(
        int Rows, int Columns, int Filled, int Short, int Prose, int ProseLines, int Nested, int NestedCharacters, int Headings, int Pictures)
    {
        public static Shape Of(GridContent content)
        {
            int filled = 0, few = 0, prose = 0, proseLines = 0, nested = 0, nestedCharacters = 0, headings = 0, pictures = 0;
            HashSet<int> columns = [], rows = [];
            for (int i = 0; i < content.Texts.Length; i++)
            {
                CellText cell = content.Texts[i];
                rows.Add(content.Grid.Cells[i].Row);
                columns.Add(content.Grid.Cells[i].Column);
                int characters = 0;
                foreach (TextLine line in cell.Lines)
                {
                    characters += line.Characters;
                    if (line.Characters < ProseLine || !line.Text.Contains('。', StringComparison.Ordinal)) continue;
                    proseLines++;
                    prose += line.Characters;
                }

                if (characters > 0) filled++;
                if (characters is > 0 and <= ShortCell) few++;
                if (cell.HasTable) (nested, nestedCharacters) = (nested + 1, nestedCharacters + characters);
                if (cell.HasHeading) headings++;
                if (cell is { HasPicture: true, IsFilledLater: false } && characters == 0) pictures++;
            }

            return new Shape(rows.Count, columns.Count, filled, few, prose, proseLines, nested, nestedCharacters, headings, pictures);
        }
    }
}
