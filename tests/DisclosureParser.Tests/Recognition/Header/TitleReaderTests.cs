using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Recognition.Header;

namespace DisclosureParser.Tests.Recognition.Header;

public class TitleReaderTests
{
    [Theory]
    [InlineData("松江县人民政府2022年政府信息公开工作年度报告", 2022, "松江县人民政府")]
    [InlineData("2022年松江县人民政府政府信息公开工作年度报告", 2022, "松江县人民政府")]
    [InlineData("2022年度松江县水利局政府信息公开年度报告", 2022, "松江县水利局")]
    [InlineData("松江县水利局 2022 年政府信息公开 工作年度报告", 2022, "松江县水利局")]
    [InlineData("松江县水利局2022年政府信息公开年报", 2022, "松江县水利局")]
    [InlineData("松江县水利局2022年政务公开工作年度报告", 2022, "松江县水利局")]
    [InlineData("松江县水利局2022年政府信息公开工作年度报告（图片版）", 2022, "松江县水利局")]
    [InlineData("松江县水利局2022年政府信息公开工作年度报告-松江县人民政府", 2022, "松江县水利局")]
    [InlineData("松江县水利局２０２２年政府信息公开工作年度报告", 2022, "松江县水利局")]
    [InlineData("二〇二二年松江县水利局政府信息公开工作年度报告", 2022, "松江县水利局")]
    [InlineData("政府信息公开工作2022年度报告", 2022, "")]
    [InlineData("松江县水利局政府信息公开工作年度报告", null, "松江县水利局")]
    public void A_title_says_who_and_when(string printed, int? year, string agency)
    {
        ReadTitle title = TitleReader.Find(Document(printed), 1)!;

        Assert.Equal((year, agency), (title.Year, title.AgencyName));
    }

    [Fact]
    public void A_title_may_be_broken_over_lines() =>
        Assert.Equal("松江县水利局2022年政府信息公开工作年度报告", TitleReader.Find(Document("正文", "松江县水利局", "2022年政府信息公开工作", "年度报告", "一、总体情况"), 4)!.Title.Text);

    [Theory]
    [InlineData("松江县水利局2022年工作报告")]
    [InlineData("根据《政府信息公开条例》，编制本年度报告。")]
    [InlineData("关于做好2022年政府信息公开工作年度报告编制工作的通知")]
    public void What_is_no_title_is_none(string printed) => Assert.Null(TitleReader.Find(Document(printed), 1));

    private static SourceDocument Document(params string[] lines) => new(
        new DocumentInfo("report.txt", "text"),
        [.. lines.Select((line, i) => (Block)new Paragraph(line) { Location = new SourceLocation(new BlockPath(i)) }).ToImmutableArray()]);
}
