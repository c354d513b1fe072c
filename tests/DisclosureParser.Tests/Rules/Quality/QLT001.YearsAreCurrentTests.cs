using DisclosureParser.Rules.Quality;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Quality;

public class YearsAreCurrentTests
{
    [Theory]
    [InlineData("2023年，我局主动公开信息120条。", "2023年，我局主动公开信息120条")]
    [InlineData("（三）政府信息管理。2023年制定规范性文件0件。", "2023年制定规范性文件0件")]
    [InlineData("截至2023年12月31日，共公开政府信息36条。", null)]
    public void A_count_of_another_year_is_stale(string text, string? at)
    {
        if (at is null) RuleTester.Passes<YearsAreCurrent>(Overview(text));
        else RuleTester.Fails<YearsAreCurrent>(Overview(text), Severity.Warning, "section.overview", at);
    }

    [Theory]
    [InlineData("2024年，我局主动公开信息120条。")]
    [InlineData("2023年主动公开信息100条，2024年公开120条。")]
    [InlineData("2023年公开100条，同比增长12件。")]
    [InlineData("办结依申请公开件177件（含2023年结转的3件）。")]
    [InlineData("准确发布2024年部门预算、2023年部门决算信息2条。")]
    [InlineData("2023年部门决算公开1条。")]
    [InlineData("落实《2023年政务公开工作要点》，公开信息20条。")]
    [InlineData("根据省政府〔2023〕5号文件，公开信息20条。")]
    [InlineData("自2023年以来，公开信息320条。")]
    [InlineData("2023年5月15日起施行的办法公开1件。")]
    [InlineData("2025年，将公开信息200条。")]
    [InlineData("2022—2023学年，公开招生信息20条。")]
    [InlineData("2019年成立以来，累计公开信息800条。")]
    [InlineData("2023年度政府信息公开工作年度报告1份。")]
    public void A_year_that_stands_there_rightly(string text) => RuleTester.Passes<YearsAreCurrent>(Overview(text));

    [Fact]
    public void Section_five_may_speak_of_what_was_mended() =>
        RuleTester.Passes<YearsAreCurrent>(ReportBuilder.Clean().Text("problems", "2023年存在的3条问题已整改。2023年，优化栏目12次，问题得到改进。"));

    private static ReportBuilder Overview(string text) => ReportBuilder.Clean().Text("overview", text);
}
