using AngleSharp.Dom;
using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Html;

/// <summary>A grid with the text of its cells, cell by cell in the order of <see cref="TableGrid.Cells"/>.</summary>
internal sealed class GridContent
{
    private GridContent(TableGrid grid, CellText[] texts)
    {
        (Grid, Texts) = (grid, texts);
        foreach (CellText text in texts)
        {
            foreach (TextLine line in text.Lines)
            {
                Characters += line.Characters;
                LinkCharacters += line.LinkCharacters;
                Links += line.Links;
            }
        }
    }

    public TableGrid Grid { get; }

    public CellText[] Texts { get; }

    public int Characters { get; }

    public int LinkCharacters { get; }

    public int Links { get; }

    public string Text => string.Join('\n', Texts.Select(text => text.Text));

    /// <summary>Some of the rows as a table of their own.</summary>
    public GridContent Rows(int start, int end)
    {
        List<CellText> texts = [];
        for (int i = 0; i < Texts.Length; i++)
            if (Grid.Cells[i].Row >= start && Grid.Cells[i].Row < end) texts.Add(Texts[i]);
        return new GridContent(Grid.Rows(start, end), [.. texts]);
    }

    public static GridContent Of(IElement table, DocumentLimits limits)
    {
        TableGrid grid = TableGrid.Of(table, limits);
        CellText[] texts = new CellText[grid.Cells.Count];
        for (int i = 0; i < texts.Length; i++) texts[i] = CellText.Of(grid.Cells[i].Element);
        return new GridContent(grid, texts);
    }
}
