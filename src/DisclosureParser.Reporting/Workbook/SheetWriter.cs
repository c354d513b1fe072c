using System.Globalization;
using System.Text;
using System.Xml;

namespace DisclosureParser.Reporting.Workbook;

/// <summary>Writes the part of a sheet: frozen heads, widths, cells, filter, links. Numbers are numbers, text is text, and nothing is a formula.</summary>
/// <param name="sheet">The sheet.</param>
/// <param name="isFirst">It is the one that is shown when the workbook is opened.</param>
internal sealed class SheetWriter(Sheet sheet, bool isFirst)
{
    // What spreadsheets take: rows of a sheet, links of a sheet, characters of a cell and of a link.
    private const int MaxRows = 1_048_576, MaxLinks = 65_000, MaxText = 32_767, MaxLink = 2_000;
    private const int PlainRow = 18, LineHeight = 16, MaxHeight = 400;

    private readonly List<(string Cell, string Target)> _links = [];
    private int _row;

    /// <summary>The cells that lead somewhere.</summary>
    public IReadOnlyList<(string Cell, string Target)> Links => _links;

    /// <summary>All cells that were written: <c>$A$1:$R$20</c>.</summary>
    public string Range => string.Create(CultureInfo.InvariantCulture, $"$A$1:${CellName.Column(sheet.Columns.Length - 1)}${_row}");

    /// <summary>Writes the rows from where they stand, as many as a sheet holds. True: there are more.</summary>
    public bool Write(Stream stream, IEnumerator<SheetCell[]> rows, bool hasRow)
    {
        using XmlWriter xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("worksheet", WorkbookPackage.Main);
        xml.WriteAttributeString("xmlns", "r", null, WorkbookPackage.Relations);
        xml.WriteStartElement("sheetPr");
        xml.WriteStartElement("pageSetUpPr");
        xml.WriteAttributeString("fitToPage", "1");
        xml.WriteEndElement();
        xml.WriteEndElement();
        View(xml);
        xml.WriteStartElement("sheetFormatPr");
        xml.WriteAttributeString("defaultRowHeight", Text(PlainRow));
        xml.WriteEndElement();
        Widths(xml);
        xml.WriteStartElement("sheetData");
        Row(xml, [.. sheet.Columns.Select(column => new SheetCell(column.Head, null, CellStyle.Head))]);
        for (; hasRow && _row < MaxRows; hasRow = rows.MoveNext()) Row(xml, rows.Current);
        xml.WriteEndElement();
        xml.WriteStartElement("autoFilter");
        xml.WriteAttributeString("ref", Range.Replace("$", "", StringComparison.Ordinal));
        xml.WriteEndElement();
        Hyperlinks(xml);
        Page(xml);
        xml.WriteEndElement();
        return hasRow;
    }

    private void View(XmlWriter xml)
    {
        string corner = CellName.Of(sheet.FrozenColumns, 2);
        xml.WriteStartElement("sheetViews");
        xml.WriteStartElement("sheetView");
        if (isFirst) xml.WriteAttributeString("tabSelected", "1");
        xml.WriteAttributeString("workbookViewId", "0");
        xml.WriteStartElement("pane");
        if (sheet.FrozenColumns > 0) xml.WriteAttributeString("xSplit", Text(sheet.FrozenColumns));
        xml.WriteAttributeString("ySplit", "1");
        xml.WriteAttributeString("topLeftCell", corner);
        xml.WriteAttributeString("activePane", sheet.FrozenColumns > 0 ? "bottomRight" : "bottomLeft");
        xml.WriteAttributeString("state", "frozen");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Widths(XmlWriter xml)
    {
        xml.WriteStartElement("cols");
        for (int at = 0; at < sheet.Columns.Length; at++)
        {
            xml.WriteStartElement("col");
            xml.WriteAttributeString("min", Text(at + 1));
            xml.WriteAttributeString("max", Text(at + 1));
            xml.WriteAttributeString("width", Text(sheet.Columns[at].Width));
            xml.WriteAttributeString("customWidth", "1");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void Row(XmlWriter xml, SheetCell[] cells)
    {
        _row++;
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", Text(_row));
        // Not every program reckons the height of wrapped lines when it opens a file.
        int lines = RowHeight.Lines(cells, sheet.Columns);
        if (lines > 1)
        {
            xml.WriteAttributeString("ht", Text(Math.Min(lines * LineHeight, MaxHeight)));
            xml.WriteAttributeString("customHeight", "1");
        }

        for (int at = 0; at < cells.Length; at++) Cell(xml, at, cells[at]);
        xml.WriteEndElement();
    }

    private void Cell(XmlWriter xml, int column, SheetCell cell)
    {
        string name = CellName.Of(column, _row);
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", name);
        xml.WriteAttributeString("s", Text((int)cell.Style + 1));
        if (cell.Number is decimal number)
        {
            xml.WriteElementString("v", number.ToString(CultureInfo.InvariantCulture));
        }
        else if (!string.IsNullOrEmpty(cell.Text))
        {
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is");
            xml.WriteStartElement("t");
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(CellText.Of(cell.Text, MaxText));
            xml.WriteEndElement();
            xml.WriteEndElement();
            if (cell.Link is string link && link.Length <= MaxLink && _links.Count < MaxLinks) _links.Add((name, link));
        }

        xml.WriteEndElement();
    }

    private void Hyperlinks(XmlWriter xml)
    {
        if (_links.Count == 0) return;
        xml.WriteStartElement("hyperlinks");
        for (int at = 0; at < _links.Count; at++)
        {
            xml.WriteStartElement("hyperlink");
            xml.WriteAttributeString("ref", _links[at].Cell);
            xml.WriteAttributeString("r", "id", WorkbookPackage.Relations, "rId" + Text(at + 1));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Page(XmlWriter xml)
    {
        xml.WriteStartElement("pageMargins");
        foreach (string edge in (ReadOnlySpan<string>)["left", "right", "top", "bottom", "header", "footer"]) xml.WriteAttributeString(edge, edge.Length > 5 && edge != "bottom" ? "0.2" : "0.4");
        xml.WriteEndElement();
        xml.WriteStartElement("pageSetup");
        xml.WriteAttributeString("paperSize", "9");
        xml.WriteAttributeString("orientation", "landscape");
        xml.WriteAttributeString("fitToHeight", "0");
        xml.WriteEndElement();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
