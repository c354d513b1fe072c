using DisclosureParser.Rules.Structure;
using DisclosureParser.Templates;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Structure;

public class AllSectionsPresentTests
{
    [Theory]
    [InlineData(2019)]
    [InlineData(2024)]
    public void Six_sections_are_all_there(int year) => RuleTester.Passes<AllSectionsPresent>(ReportBuilder.Clean(year));

    [Fact]
    public void A_missing_section_is_reported_at_the_one_behind_it()
    {
        Finding finding = RuleTester.Fails<AllSectionsPresent>(ReportBuilder.Clean().WithoutSection("problems"), Severity.Error, "section.problems", "六、其他需要报告的事项");

        Assert.Equal("缺少“五、存在的主要问题及改进情况”部分。", finding.Message);
    }

    [Fact]
    public void A_section_known_by_its_content_lacks_only_its_heading()
    {
        Finding finding = RuleTester.Fails<AllSectionsPresent>(ReportBuilder.Clean().Heading("overview", "", null, LabelMatch.Unknown), Severity.Info, "section.overview");

        Assert.NotNull(finding.Hint);
    }

    [Fact]
    public void A_page_that_leaves_the_rest_to_an_attachment_is_not_judged()
    {
        ReportBuilder report = ReportBuilder.Clean().WithoutSection("problems").WithoutSection("other").Text("overview", "具体内容详见附件。");

        Assert.Equal(Outcome.NotEvaluated, RuleTester.Check<AllSectionsPresent>(report).Outcome);
    }
}
