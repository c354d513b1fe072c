using System.Runtime.CompilerServices;
using DisclosureParser.Documents;
using DisclosureParser.Tests.Readers.Docx;
using DisclosureParser.Tests.Readers.Html;
using DisclosureParser.Tests.Readers.Pdf;
using DisclosureParser.Tests.Readers.Text;
using DisclosureParser.Tests.Support;
using static DisclosureParser.Tests.Readers.Docx.Wml;

namespace DisclosureParser.Tests.Readers;

/// <summary>Where every reader says that things stand: path, then line and column, part and element, or page and box.</summary>
public sealed class PositionTests
{
    [Fact]
    public void In_a_web_page() => Verify(HtmlPages.Read("""
        <!DOCTYPE html>
        <title>水利局报告</title>
        <body><div>
        <h1>水利局报告</h1>
        <p>第一行<br>第二行</p>
        <table><tr><td rowspan=2>项目</td><td>数量</td></tr>
          <tr><td>3</td></tr></table>
        <div role=table><div role=row><i role=cell>项目</i><i role=cell>数量</i></div><div role=row><i role=cell>许可</i><i role=cell>3</i></div></div>
        <ol><li>条目</li></ol></div>
        """));

    [Fact]
    public void In_plain_text() => Verify(TextSample.Read("水利局报告\n\n一、总体情况\n  第一行\n项目\t数量\n许可\t3\n处罚\t4\n"));

    [Fact]
    public void In_Markdown() => Verify(TextSample.ReadMarkdown("# 水利局报告\n\n第一行\n\n| 项目 | 数量 |\n|---|---|\n| 许可 | 3 |\n"));

    [Fact]
    public void In_a_Word_document() => Verify(DocxBuilder.WithBody(P("水利局报告") + Tbl(Tr(Tc("项目"), Tc("数量")), Tr(Tc("许可"), Tc("3"))) + P("末行")).Read());

    [Fact]
    public void In_a_PDF()
    {
        PdfSketch sketch = new PdfSketch().Text(50, 40, "水利局报告").Text(50, 60, "第一行").NewPage().Text(50, 40, "第二页");
        Verify(Pdf.Reading.Read(sketch));
    }

    private static void Verify(SourceDocument document, [CallerFilePath] string file = "", [CallerMemberName] string method = "") =>
        Snapshot.Verify(string.Concat(document.Blocks.SelectMany(Lines)), null, file, method);

    private static IEnumerable<string> Lines(Block block) => block switch
    {
        Table table => [Line(table.Location, "table"), .. table.Cells.Select(cell => Line(cell.Location, cell.Text))],
        Paragraph paragraph => [Line(block.Location, paragraph.Text)],
        _ => [Line(block.Location, "picture")],
    };

    private static string Line(SourceLocation location, string text) =>
        $"{location.Path} @ {location.Anchor}{(location.Anchor is LineAnchor { Selector: string selector } ? " " + selector : "")} | {text}\n";
}
