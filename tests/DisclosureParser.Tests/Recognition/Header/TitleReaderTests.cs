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
    [InlineData("松江县水利局政府信息公开工作年度报告（2022年）", 2022, "松江县水利局")]
    [InlineData("松江县水利局关于公布2022年政府信息公开工作年度报告", 2022, "松江县水利局")]
    [InlineData("【文字版】松江县水利局2022年政府信息公开工作年度报告", 2022, "松江县水利局")]
    [InlineData("松江县发展和改革委员会（粮食局）2022年政府信息公开工作年度报告", 2022, "松江县发展和改革委员会（粮食局）")]
    [InlineData("松江县水利局二◯二二年政府信息公开工作年度报告", 2022, "松江县水利局")]
    [InlineData("松江县水利局政府信息公开工作年度报告", null, "松江县水利局")]
    public void A_title_says_who_and_when(string printed, int? year, string agency)
    {
        ReadTitle title = TitleReader.Find(Document(printed), 1)!;

        Assert.Equal((year, agency), (title.Year, title.AgencyName));
    }

    [Fact]
    public void A_title_may_be_broken_over_lines() =>
        Assert.Equal("松江县水利局2022年政府信息公开工作年度报告", TitleReader.Find(Document("正文", "松江县水利局", "2022年政府信息公开工作", "年度报告", "一、总体情况"), 4)!.Title.Text);

    [Fact]
    public void The_year_may_stand_below_the_title()
    {
        ReadTitle title = TitleReader.Find(Document("松江县水利局政府信息公开工作年度报告", "（2022年度）", "一、总体情况"), 2)!;

        Assert.Equal((2022, "松江县水利局政府信息公开工作年度报告（2022年度）"), (title.Year, title.Title.Text));
    }

    [Fact]
    public void The_name_of_a_column_of_the_page_gives_way_to_the_title() =>
        Assert.Equal("松江县水利局", TitleReader.Find(Document("松江县人民政府", "政府信息公开年报", "松江县水利局2022年政府信息公开工作年度报告", "一、总体情况"), 3)!.AgencyName);

    [Fact]
    public void A_title_without_a_body_gives_way_to_the_same_one_below_the_body_s_name() =>
        Assert.Equal("松江县水利局", TitleReader.Find(Document("2022年政府信息公开工作年度报告", "发布时间：2023-01-12", "松江县水利局", "2022年政府信息公开工作年度报告", "一、总体情况"), 4)!.AgencyName);

    [Fact]
    public void Files_listed_above_the_title_are_no_part_of_it() =>
        Assert.Equal((2022, "松江县水利局"), TitleReader.Find(Document("2021年度统计表.docx", "2017年年度报告.pdf", "松江县水利局2022年政府信息公开工作年度报告", "一、总体情况"), 3) is ReadTitle title ? (title.Year, title.AgencyName) : default);

    [Theory]
    [InlineData("现公布我局2022年政府信息公开工作年度报告。", 2022)]
    [InlineData("现将我办2022年度政府信息公开情况报告如下：", 2022)]
    [InlineData("根据2021年工作要点，现公布2022年度政府信息公开年度报告。", 2022)]
    [InlineData("2022年，我局认真贯彻条例。", null)]
    public void A_preamble_may_announce_the_year(string sentence, int? year) => Assert.Equal(year, TitleReader.AnnouncedYear(sentence));

    [Theory]
    [InlineData("首页>政府信息公开>2022年政府信息公开工作年度报告")]
    [InlineData("松江县水利局2022年工作报告")]
    [InlineData("根据《政府信息公开条例》，编制本年度报告。")]
    [InlineData("关于做好2022年政府信息公开工作年度报告编制工作的通知")]
    public void What_is_no_title_is_none(string printed) => Assert.Null(TitleReader.Find(Document(printed), 1));

    private static SourceDocument Document(params string[] lines) => new(
        new DocumentInfo("report.txt", "text"),
        [.. lines.Select((line, i) => (Block)new Paragraph(line) { Location = new SourceLocation(new BlockPath(i)) }).ToImmutableArray()]);
}
