using DisclosureParser.Rules.Structure;
using DisclosureParser.Templates;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Structure;

public class HeadingsInTheFormsWordsTests
{
    [Fact]
    public void The_words_of_the_form() => RuleTester.Passes<HeadingsInTheFormsWords>(ReportBuilder.Clean());

    [Theory]
    [InlineData("disputes", "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况")]
    [InlineData("problems", "五、政府信息公开工作存在的主要问题及改进情况")]
    public void The_words_of_the_law_are_as_good(string key, string heading) =>
        RuleTester.Passes<HeadingsInTheFormsWords>(ReportBuilder.Clean().Heading(key, heading, 4, LabelMatch.Accepted));

    [Fact]
    public void Other_wording_is_a_remark() =>
        RuleTester.Fails<HeadingsInTheFormsWords>(ReportBuilder.Clean().Heading("problems", "五、存在的主要问题和改进措施", 5, LabelMatch.Accepted), Severity.Info, "section.problems");

    [Fact]
    public void A_misprint_is_a_warning() =>
        RuleTester.Fails<HeadingsInTheFormsWords>(ReportBuilder.Clean().Heading("problems", "五、存在的主要问题及改情况", 5, LabelMatch.Misprint), Severity.Warning, "section.problems");
}
