using System.Globalization;
using System.Text;
using FixtureGenerator.Forms;

namespace FixtureGenerator.Docx;

/// <summary>Writes a grid as a Word table: spans as grid columns, cells that reach down as merged cells.</summary>
internal static class DocxTable
{
    private const int TableWidth = 9000;

    public static string Write(FormGrid printed, DocxStyle style)
    {
        FormGrid grid = style.HasNoMerges ? printed.WithoutSpans(repeats: false) : printed;
        int width = TableWidth / grid.ColumnCount;
        StringBuilder xml = new("<w:tbl><w:tblPr>");
        if (style.Place == DocxPlace.Floating) xml.Append("<w:tblpPr w:leftFromText=\"180\" w:rightFromText=\"180\" w:vertAnchor=\"text\" w:horzAnchor=\"margin\" w:tblpY=\"120\"/>");
        xml.Append("<w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblBorders><w:top w:val=\"single\"/><w:insideH w:val=\"single\"/><w:insideV w:val=\"single\"/></w:tblBorders></w:tblPr><w:tblGrid>");
        for (int column = 0; column < grid.ColumnCount; column++) xml.Append(CultureInfo.InvariantCulture, $"<w:gridCol w:w=\"{width}\"/>");
        xml.Append("</w:tblGrid>");
        for (int row = 0; row < grid.RowCount; row++)
        {
            xml.Append("<w:tr>");
            if (row < grid.HeadRows && style.Maker == DocxMaker.Word) xml.Append("<w:trPr><w:tblHeader/></w:trPr>");
            for (int column = 0; column < grid.ColumnCount;)
            {
                FormCell? cell = grid.At(row, column);
                if (cell is not null) Cell(xml, cell, row, width, style);
                else xml.Append("<w:tc><w:tcPr/><w:p/></w:tc>");
                column += cell?.ColumnSpan ?? 1;
            }

            xml.Append("</w:tr>");
        }

        return xml.Append("</w:tbl>").ToString();
    }

    private static void Cell(StringBuilder xml, FormCell cell, int row, int width, DocxStyle style)
    {
        xml.Append(CultureInfo.InvariantCulture, $"<w:tc><w:tcPr><w:tcW w:w=\"{width * cell.ColumnSpan}\" w:type=\"dxa\"/>");
        if (cell.ColumnSpan > 1) xml.Append(CultureInfo.InvariantCulture, $"<w:gridSpan w:val=\"{cell.ColumnSpan}\"/>");
        // LibreOffice writes "continue" out, Word leaves it to the default.
        if (cell.RowSpan > 1) xml.Append(cell.Row == row ? "<w:vMerge w:val=\"restart\"/>" : style.Maker == DocxMaker.LibreOffice ? "<w:vMerge w:val=\"continue\"/>" : "<w:vMerge/>");
        xml.Append("</w:tcPr>");
        string runs = cell.Row == row ? DocxRuns.Write(cell.Text, style, cell.Kind == CellKind.Value) : "";
        xml.Append(DocxRuns.Paragraph(runs, "<w:jc w:val=\"center\"/>")).Append("</w:tc>");
    }
}
