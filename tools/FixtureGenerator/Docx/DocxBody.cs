using System.Text;
using FixtureGenerator.Forms;

namespace FixtureGenerator.Docx;

/// <summary>Writes the body of a Word document.</summary>
internal static class DocxBody
{
    public static string Write(PrintedReport report, DocxStyle style)
    {
        StringBuilder xml = new();
        xml.Append(DocxRuns.Paragraph(DocxRuns.Write(report.Title, style, isBold: true), "<w:jc w:val=\"center\"/>"));
        if (style.IsTracked) xml.Append("<w:p><w:pPr><w:rPr><w:del w:id=\"3\" w:author=\"李\"/></w:rPr></w:pPr><w:del w:id=\"4\" w:author=\"李\"><w:r><w:delText>一、旧稿的标题</w:delText></w:r></w:del></w:p>");
        foreach (PrintedBlock block in report.Blocks)
        {
            switch (block)
            {
                case PrintedHeading heading: xml.Append(Heading(heading, style)); break;
                case PrintedParagraph paragraph: xml.Append(DocxRuns.Paragraph(DocxRuns.Write(paragraph.Text, style), paragraph.IsSignature ? "<w:jc w:val=\"right\"/>" : "<w:ind w:firstLineChars=\"200\"/>")); break;
                case PrintedTable table:
                    IEnumerable<FormGrid> pieces = style.IsSplit ? table.Grid.SplitAt(table.Grid.HeadRows + 9, repeatsHead: false, repeatsLabels: false) : [table.Grid];
                    foreach (FormGrid piece in pieces) xml.Append(Placed(DocxTable.Write(piece, style), style)).Append("<w:p/>");
                    break;
            }
        }

        return xml.Append("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>").ToString();
    }

    private static string Heading(PrintedHeading heading, DocxStyle style) => style.Heading switch
    {
        DocxHeading.Numbered => DocxRuns.Paragraph(DocxRuns.Write(heading.Words, style), "<w:pStyle w:val=\"H1\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"),
        DocxHeading.Style => DocxRuns.Paragraph(DocxRuns.Write(heading.Text, style), $"<w:pStyle w:val=\"{(style.Maker == DocxMaker.Wps ? "2" : "H1")}\"/>"),
        DocxHeading.OutlineLevel => DocxRuns.Paragraph(DocxRuns.Write(heading.Text, style), "<w:outlineLvl w:val=\"0\"/>"),
        DocxHeading.Bold => DocxRuns.Paragraph(DocxRuns.Write(heading.Text, style, isBold: true), "<w:ind w:firstLineChars=\"200\"/>"),
        _ => DocxRuns.Paragraph(DocxRuns.Write(heading.Text, style), "<w:ind w:firstLineChars=\"200\"/>"),
    };

    private static string Placed(string table, DocxStyle style) => style.Place switch
    {
        DocxPlace.LayoutTable => $"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"9400\"/></w:tblGrid><w:tr><w:tc><w:tcPr/>{table}<w:p/></w:tc></w:tr></w:tbl>",
        DocxPlace.ContentControl => $"<w:sdt><w:sdtPr><w:alias w:val=\"表\"/></w:sdtPr><w:sdtContent>{table}</w:sdtContent></w:sdt>",
        DocxPlace.TextBox => DocxRuns.Paragraph($"<w:r>{Drawing(table)}</w:r>"),
        DocxPlace.AlternateContent => DocxRuns.Paragraph(
            $"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">{Drawing(table)}</mc:Choice><mc:Fallback><w:pict><v:shape type=\"#_x0000_t202\"><v:textbox><w:txbxContent>{table}<w:p/></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"),
        _ => table,
    };

    private static string Drawing(string table) =>
        "<w:drawing><wp:inline><wp:extent cx=\"5400000\" cy=\"3200000\"/><wp:docPr id=\"1\" name=\"文本框 1\"/><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">"
        + $"<wps:wsp><wps:txbx><w:txbxContent>{table}<w:p/></w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>";
}
