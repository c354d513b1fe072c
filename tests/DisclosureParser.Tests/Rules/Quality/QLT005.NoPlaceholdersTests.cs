using DisclosureParser.Rules.Quality;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Quality;

public class NoPlaceholdersTests
{
    [Theory]
    [InlineData("20XX年，我局公开信息12条。", "XX年")]
    [InlineData("全年公开信息××条。", "××条")]
    [InlineData("依据【填写文件名】开展工作。", "【填写文件名】")]
    [InlineData("公开信息【】条。", "【】")]
    [InlineData("（四）平台建设：待补充。", "待补充")]
    [InlineData("锟斤拷工作。", "锟斤拷")]
    [InlineData("公开工\uFFFD作。", "\uFFFD")]
    public void What_was_to_be_filled_in_is_reported(string text, string at) =>
        RuleTester.Fails<NoPlaceholders>(Overview(text), Severity.Error, "section.overview", at);

    [Fact]
    public void The_masked_name_of_a_body_is_a_warning() => RuleTester.Fails<NoPlaceholders>(Overview("XX局深入贯彻条例。"), Severity.Warning, "section.overview", "XX局");

    [Theory]
    [InlineData("发布【政策解读】12篇。")]
    [InlineData("公开内容有待补充。")]
    [InlineData("内容还需待补充完善的，及时更新。")]
    [InlineData("在张××诉××局信息公开案例中总结经验。")]
    [InlineData("印发《20××年××镇工作方案》。")]
    [InlineData("网站wwxx.gov.cn公开3件。")]
    public void What_stands_there_rightly(string text) => RuleTester.Passes<NoPlaceholders>(Overview(text));

    private static ReportBuilder Overview(string text) => ReportBuilder.Clean().Text("overview", text);
}
