using System.Globalization;
using System.Text;
using FixtureGenerator.Forms;

namespace FixtureGenerator.Html;

/// <summary>Writes a grid as elements that are a table by their roles or by their own style.</summary>
internal static class StyledTable
{
    public static string Write(FormGrid grid, HtmlStyle style) => style.Markup == HtmlTableMarkup.Roles ? Roles(grid, style) : Display(grid.WithoutSpans(repeats: false), style);

    private static string Roles(FormGrid grid, HtmlStyle style)
    {
        StringBuilder html = new("<div role=\"table\">");
        for (int row = 0; row < grid.RowCount; row++)
        {
            html.Append("<div role=\"row\">");
            foreach (FormCell cell in grid.Row(row))
            {
                html.Append("<span role=\"cell\"");
                if (cell.ColumnSpan > 1) html.Append(CultureInfo.InvariantCulture, $" aria-colspan=\"{cell.ColumnSpan}\"");
                if (cell.RowSpan > 1) html.Append(CultureInfo.InvariantCulture, $" aria-rowspan=\"{cell.RowSpan}\"");
                html.Append('>').Append(HtmlText.Write(cell.Text, style, cell.Kind != CellKind.Value)).Append("</span>");
            }

            html.Append("</div>\n");
        }

        return html.Append("</div>").ToString();
    }

    private static string Display(FormGrid grid, HtmlStyle style)
    {
        StringBuilder html = new("<div style=\"width:100%;display:table\">");
        for (int row = 0; row < grid.RowCount; row++)
        {
            html.Append("<div style=\"display:table-row\">");
            foreach (FormCell cell in grid.Row(row))
                html.Append("<div style=\"display:table-cell;padding:2px\"><p>").Append(HtmlText.Write(cell.Text, style, cell.Kind != CellKind.Value)).Append("</p></div>");
            html.Append("</div>\n");
        }

        return html.Append("</div>").ToString();
    }
}
