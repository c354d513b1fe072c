using System.Globalization;
using System.Xml.Linq;
using DisclosureParser.Reporting;
using DisclosureParser.Reporting.Workbook;

namespace DisclosureParser.Tests.Reporting;

public class XlsxFormatTests
{
    private static readonly XNamespace Main = XlsxContent.Main;

    [Fact]
    public async Task The_workbook_has_the_eight_sheets_with_frozen_and_filtered_heads_and_no_merged_cells()
    {
        XlsxContent workbook = XlsxContent.Read(Runs.Bytes(new XlsxFormat(), await Runs.MadeUpAsync()));
        Assert.Equal(["总览", "问题台账", "三张表数据", "同比", "勾稽矩阵", "未能评估", "未报送", "规则说明"], workbook.Names);
        Assert.All(workbook.Names, name =>
        {
            XElement sheet = workbook.Sheet(name);
            XElement pane = sheet.Descendants(Main + "pane").Single();
            Assert.Equal(("1", "frozen"), ((string)pane.Attribute("ySplit")!, (string)pane.Attribute("state")!));
            int rows = workbook[name].Count, columns = workbook[name][0].Length;
            Assert.Equal($"A1:{CellName.Column(columns - 1)}{rows.ToString(CultureInfo.InvariantCulture)}", (string)sheet.Element(Main + "autoFilter")!.Attribute("ref")!);
            Assert.Equal(columns, sheet.Element(Main + "cols")!.Elements().Count());
            Assert.Empty(sheet.Descendants(Main + "mergeCell"));
            Assert.Empty(sheet.Descendants(Main + "f"));
            Assert.All(workbook[name], row => Assert.Equal(columns, row.Length));
        });
    }

    [Fact]
    public async Task The_ledger_has_the_heads_of_the_ledger_and_room_to_fill_in()
    {
        XlsxContent workbook = XlsxContent.Read(Runs.Bytes(new XlsxFormat(), await Runs.MadeUpAsync()));
        Assert.Equal(
            ["序号", "地区", "单位", "年份", "规则", "级别", "问题描述", "位置", "左值", "右值", "差额", "依据", "原件", "状态", "责任人", "整改期限", "整改情况", "复核意见"],
            workbook["问题台账"][0]);
        Assert.All(workbook["问题台账"].Skip(1), row => Assert.All(row[14..], cell => Assert.Empty(cell)));
    }

    [Fact]
    public async Task Numbers_are_numbers_and_text_is_text()
    {
        XlsxContent workbook = XlsxContent.Read(Runs.Bytes(new XlsxFormat(), await Runs.MadeUpAsync()));
        XElement[] cells = [.. workbook.Names.SelectMany(name => workbook.Sheet(name).Descendants(Main + "c"))];
        Assert.All(cells, cell => Assert.True(cell.Attribute("t") is null
            ? !cell.HasElements || decimal.TryParse(cell.Element(Main + "v")!.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            : (string)cell.Attribute("t")! == "inlineStr"));
        XElement sum = workbook.Sheet("问题台账").Descendants(Main + "row").First(row => row.Value.Contains("REQ001", StringComparison.Ordinal));
        Assert.All(sum.Elements(Main + "c").Where(cell => "AIJK".Contains(((string)cell.Attribute("r")!)[0], StringComparison.Ordinal)), cell => Assert.NotNull(cell.Element(Main + "v")));
    }

    [Fact]
    public async Task Originals_are_linked_by_relative_references_alone()
    {
        AuditRun run = await Runs.MadeUpAsync();
        XlsxContent workbook = XlsxContent.Read(Runs.Bytes(new XlsxFormat(), run, new FormatOptions { OriginalsFolder = "../年报 2023" }));
        string links = workbook.Parts["xl/worksheets/_rels/sheet6.xml.rels"];
        Assert.Contains("Target=\"../%E5%B9%B4%E6%8A%A5%202023/%E7%A0%B4%E6%8D%9F%20100%25%23%3F.pdf\"", links, StringComparison.Ordinal);
        Assert.DoesNotContain(XlsxContent.Read(Runs.Bytes(new XlsxFormat(), run)).Parts.Keys, part => part.StartsWith("xl/worksheets/_rels", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_has_not_reported_is_listed_with_the_region_of_the_roster()
    {
        AuditRun run = await Runs.MadeUpAsync();
        XlsxContent workbook = XlsxContent.Read(Runs.Bytes(new XlsxFormat(), run));
        Assert.Equal(["松州市清河县", "清河县教育局", "县级", "2023"], workbook["未报送"][1][..4]);
        Assert.Equal(2, workbook["未报送"].Count);
        Assert.Contains(workbook["勾稽矩阵"], row => row[0] == "松州市清河县" && row[1] == "清河县水利局");
    }

    [Fact]
    public async Task What_is_blank_stays_blank_and_is_no_zero()
    {
        XlsxContent workbook = XlsxContent.Read(Runs.Bytes(new XlsxFormat(), await Runs.MadeUpAsync()));
        List<string[]> figures = workbook["三张表数据"];
        Assert.True(figures[0].Length > 200);
        Assert.Contains(figures.Skip(1), row => row.Contains("0") && row[1] == "清河县水利局");
    }

    [Fact]
    public async Task The_same_run_gives_the_same_bytes() =>
        Assert.Equal(Runs.Bytes(new XlsxFormat(), await Runs.MadeUpAsync()), Runs.Bytes(new XlsxFormat(), await Runs.MadeUpAsync()));

    [Theory]
    [InlineData("=1+1", "=1+1")]
    [InlineData("a\u0000b\u001b", "a\uFFFDb\uFFFD")]
    [InlineData("_x0041_", "_x005F_x0041_")]
    [InlineData("a\r\nb", "a\nb")]
    public void Text_of_a_cell_is_what_it_says(string text, string written) => Assert.Equal(written, CellText.Of(text, 32_767));

    [Fact]
    public void Half_a_character_is_shown_as_none() => Assert.Equal("\uFFFD", CellText.Of(new string((char)0xD800, 1), 32_767));

    [Fact]
    public void A_text_that_no_cell_takes_is_cut_where_it_shows() => Assert.EndsWith("……", CellText.Of(new string('字', 40_000), 32_767), StringComparison.Ordinal);

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    public void Columns_have_letters(int column, string letters) => Assert.Equal(letters, CellName.Column(column));
}
