using DisclosureParser.Rules.Quality;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Quality;

public class RightArticlesCitedTests
{
    [Theory]
    [InlineData("根据《条例》第五十条编制年度报告。")]
    [InlineData("根据《条例》第三十二条征求第三方意见3件。")]
    public void Articles_in_force(string text) => RuleTester.Passes<RightArticlesCited>(ReportBuilder.Clean().Text("overview", text));

    [Fact]
    public void The_article_of_the_old_regulation() =>
        RuleTester.Fails<RightArticlesCited>(ReportBuilder.Clean().Text("overview", "根据《条例》第三十二条的规定，编制本年度报告。"), Severity.Info, "section.overview", "第三十二条");
}
