using DisclosureParser.Rules.Metadata;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Metadata;

public class TitleInFormTests
{
    [Theory]
    [InlineData("清河市财政局2024年政府信息公开工作年度报告")]
    [InlineData("清河市财政局2024年度政府信息公开工作年度报告")]
    [InlineData("2024年清河市财政局政府信息公开工作年度报告")]
    [InlineData("2024年度清河市人民政府办公厅政府信息公开工作年度报告")]
    [InlineData("《清河市财政局2024年政府信息公开工作年度报告》")]
    [InlineData("清河市财政局 2024 年政府信息公开\n工作年度报告")]
    [InlineData("清河市财政局2024年政府信息公开工作年度报告（图片版）")]
    [InlineData("清河市财政局2024年政府信息公开工作年度报告-清河市财政局")]
    [InlineData("清河市财政局2024年政府信息公开工作年度报告_清河市人民政府")]
    [InlineData("贵清市人民政府（市人民政府办公厅）2024年政府信息公开工作年度报告")]
    public void A_title_in_form(string title) => RuleTester.Passes<TitleInForm>(Titled(title));

    [Theory]
    [InlineData("清河市财政局2024年政府信息公开年度报告")]
    [InlineData("清河市财政局政府信息公开工作2024年度报告")]
    [InlineData("清河市财政局2024年政府信息公开 工作告年度报")]
    [InlineData("清河市财政局2024年政务公开工作年度报告")]
    [InlineData("清河市财政局政府信息公开工作年度报告")]
    [InlineData("2024年政府信息公开工作年度报告")]
    [InlineData("2024年清河市财政局2024年政府信息公开工作年度报告")]
    public void A_title_that_departs_from_the_form(string title) =>
        RuleTester.Fails<TitleInForm>(Titled(title), Severity.Warning, "report.title");

    [Fact]
    public void A_text_without_a_title_line_is_not_judged() => RuleTester.DoesNotApply<TitleInForm>(ReportBuilder.Clean().Header(header => header with { Title = null }));

    private static ReportBuilder Titled(string title) => ReportBuilder.Clean().Header(header => header with { Title = header.Title! with { Text = title } });
}
