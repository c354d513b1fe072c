using System.Globalization;
using System.Text;
using FixtureGenerator.Forms;

namespace FixtureGenerator.Html;

/// <summary>Writes a grid as an HTML table.</summary>
internal static class HtmlTable
{
    public static string Write(FormGrid grid, string caption, HtmlStyle style)
    {
        if (style.Markup != HtmlTableMarkup.Table) return StyledTable.Write(grid, style);
        if (style.IsTurned && grid.Key == "requests") grid = grid.Transposed();
        if (style.HasLineNumbers && grid.Key != "disputes") grid = Numbered(grid);
        FormGrid spanned = style.Spans switch
        {
            HtmlSpans.NoRowSpan => grid.WithoutSpans(repeats: false, rowsOnly: true),
            HtmlSpans.Repeated => grid.WithoutSpans(repeats: true),
            HtmlSpans.NoSpans => grid.WithoutSpans(repeats: false),
            _ => grid,
        };
        bool isWord = style.Inline == HtmlInline.Word;
        StringBuilder html = new(isWord ? "<table class=\"MsoNormalTable\" border=\"1\" cellspacing=\"0\" cellpadding=\"0\" style='border-collapse:collapse;border:none;mso-border-alt:solid windowtext .5pt'>" : "<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">");
        if (style.HasCaptionElement) html.Append("<caption>").Append(HtmlText.Escape(caption)).Append("</caption>");
        for (int row = 0; row < spanned.RowCount; row++)
        {
            if (style.HasRowGroups && row == 0) html.Append(spanned.HeadRows > 0 ? "<thead>" : "<tbody>");
            if (style.HasRowGroups && row > 0 && row == spanned.HeadRows) html.Append("</thead><tbody>");
            if (style.HasGroupPerRow) html.Append("<tbody>");
            html.Append(isWord ? "<tr style='mso-yfti-irow:1;height:20.1pt'>" : "<tr>");
            if (style.HasClutter) html.Append("<!-- <td>0</td> -->");
            foreach (FormCell cell in spanned.Row(row)) Cell(html, cell, spanned, style);
            html.Append(style.HasGroupPerRow ? "</tr></tbody>\n" : "</tr>\n");
        }

        return html.Append(style.HasRowGroups ? "</tbody></table>" : "</table>").ToString();
    }

    private static string Value(string text, HtmlValue value) => value switch
    {
        HtmlValue.Field => $"<input type=\"text\" readonly value=\"{text}\">",
        HtmlValue.Framed => $"<table><tr><td>{text}</td></tr></table>",
        HtmlValue.Corrected when text.Length > 0 => $"<del>88</del>{text}{(text.Length == 2 && char.IsAsciiDigit(text[^1]) ? "<sup>1</sup>" : "")}",
        _ => text,
    };

    private static FormGrid Numbered(FormGrid grid)
    {
        int first = grid.HeadRows, column = grid.ColumnCount;
        IEnumerable<FormCell> numbers = Enumerable.Range(first, grid.RowCount - first).Select(row => new FormCell(row, column, (row - first + 1).ToString(CultureInfo.InvariantCulture), CellKind.Value));
        return grid.With(first == 0 ? [.. grid.Cells, .. numbers] : [.. grid.Cells, new FormCell(0, column, "行次", CellKind.Head, first), .. numbers]);
    }

    private static void Cell(StringBuilder html, FormCell cell, FormGrid grid, HtmlStyle style)
    {
        string element = style.HasRowGroups && cell.Row < grid.HeadRows ? "th" : "td";
        (int rows, int columns) = (cell.RowSpan, cell.ColumnSpan);
        if (style.Spans == HtmlSpans.TooLarge && cell.Kind != CellKind.Value)
        {
            // What editors leave behind: the last rowspan and the widest colspan no longer add up.
            if (cell.Row + rows == grid.RowCount && rows > 1) rows += 3;
            if (cell.Column + columns == grid.ColumnCount && columns > 1) columns += 2;
        }

        html.Append('<').Append(element);
        if (columns > 1) html.Append(CultureInfo.InvariantCulture, $" colspan=\"{columns}\"");
        if (rows > 1) html.Append(CultureInfo.InvariantCulture, $" rowspan=\"{rows}\"");
        if (style.Inline == HtmlInline.Word) html.Append(" width=\"57\" valign=\"top\" style='width:42.6pt;border:solid windowtext 1.0pt'");
        html.Append('>');
        string text = HtmlText.Write(cell.Text, style, isLabel: cell.Kind != CellKind.Value);
        if (cell.Kind == CellKind.Value) text = Value(text, style.Value);
        html.Append(style.Inline == HtmlInline.Word ? $"<p class=\"MsoNormal\" align=\"center\">{text}</p>" : text);
        if (style.HasClutter) html.Append("<script>var n=12;</script><span style=\"display:none\">88</span>");
        html.Append("</").Append(element).Append('>');
    }
}
