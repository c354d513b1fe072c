using System.Text;
using FixtureGenerator.Forms;

namespace FixtureGenerator.Html;

/// <summary>Writes the article: title, paragraphs, headings, tables.</summary>
internal sealed class HtmlArticle(PrintedReport report, HtmlStyle style)
{
    private readonly StringBuilder _html = new();
    private string? _pending;

    public string Write(bool withTitle = true)
    {
        if (withTitle) _html.Append(style.Heading == HtmlHeading.Element ? $"<h1>{Inline(report.Title)}</h1>\n" : $"<p align=\"center\"><strong>{Inline(report.Title)}</strong></p>\n");
        foreach (PrintedBlock block in report.Blocks)
        {
            switch (block)
            {
                case PrintedHeading heading: Heading(heading); break;
                case PrintedParagraph { IsSignature: true } signature: Alone(); _html.Append($"<p align=\"right\">{Inline(signature.Text)}</p>\n"); break;
                case PrintedParagraph paragraph: Paragraph(paragraph.Text); break;
                case PrintedTable table: Table(table); break;
                case PrintedPicture picture: Alone(); _html.Append($"<p><img src=\"{picture.Source}\"></p>\n"); break;
            }
        }

        Alone();
        return _html.ToString();
    }

    // A heading that nothing follows has nothing to run on into.
    private void Alone()
    {
        if (TakePending() is string heading) _html.Append($"<p>{Inline(heading)}</p>\n");
    }

    private void Heading(PrintedHeading heading)
    {
        Alone();
        if (style.Heading is HtmlHeading.RunOn or HtmlHeading.InTable) _pending = heading.Text;
        else _html.Append(style.Heading switch
        {
            HtmlHeading.Div => $"<div class=\"bt\">{Inline(heading.Text)}</div>\n",
            HtmlHeading.Strong => $"<p><strong><span>{Inline(heading.Number)}</span>{Inline(heading.Words)}</strong></p>\n",
            HtmlHeading.Plain => $"<p>　　{Inline(heading.Text)}</p>\n",
            _ => $"<h2>{Inline(heading.Text)}</h2>\n",
        });
    }

    private void Paragraph(string text)
    {
        string before = TakePending() is not string heading ? "" : style.Heading == HtmlHeading.RunOn ? $"<strong>{Inline(heading)}</strong>　" : $"{Inline(heading)}</p>\n<p>";
        _html.Append($"<p>{before}{Inline(text)}</p>\n");
    }

    private void Table(PrintedTable table)
    {
        FormGrid grid = style.HasCaptionRow ? table.Grid.Under(table.Caption) : table.Grid;
        if (TakePending() is string heading)
        {
            if (style.Heading == HtmlHeading.InTable) grid = grid.Under(heading);
            else _html.Append($"<p>{Inline(heading)}</p>\n");
        }

        IEnumerable<FormGrid> pieces = style.Split is (bool head, bool labels) && grid.Key != "disputes" ? grid.SplitAt(SplitRow(grid), head, labels) : [grid];
        foreach (FormGrid piece in pieces) _html.Append(HtmlTable.Write(piece, table.Caption, style)).Append('\n');
    }

    // The third table in the middle of a group, the second between its blocks.
    private static int SplitRow(FormGrid grid) => grid.HeadRows > 0
        ? grid.HeadRows + 9
        : grid.Cells.Where(cell => cell.Kind == CellKind.Head && cell.ColumnSpan == grid.ColumnCount && cell.Row > 2).Min(cell => cell.Row);

    private string? TakePending()
    {
        string? pending = _pending;
        _pending = null;
        return pending;
    }

    private string Inline(string text) => HtmlText.Write(text, style, isLabel: false);
}
