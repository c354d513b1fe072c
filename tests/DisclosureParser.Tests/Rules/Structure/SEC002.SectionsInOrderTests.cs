using DisclosureParser.Rules.Structure;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Structure;

public class SectionsInOrderTests
{
    [Fact]
    public void The_order_of_the_form_is_kept() => RuleTester.Passes<SectionsInOrder>(ReportBuilder.Clean());

    [Fact]
    public void A_missing_section_is_no_disorder() => RuleTester.Passes<SectionsInOrder>(ReportBuilder.Clean().WithoutSection("proactive"));

    [Fact]
    public void The_later_of_two_that_changed_places_is_reported()
    {
        Finding finding = RuleTester.Fails<SectionsInOrder>(
            ReportBuilder.Clean().Order("overview", "proactive", "requests", "disputes", "other", "problems"),
            Severity.Warning, "section.problems", "五、存在的主要问题及改进情况");

        Assert.Equal("“五、存在的主要问题及改进情况”应当在“六、其他需要报告的事项”之前。", finding.Message);
    }

    [Fact]
    public void A_section_that_stands_too_early_is_the_one_to_move() =>
        RuleTester.Fails<SectionsInOrder>(
            ReportBuilder.Clean().Order("other", "overview", "proactive", "requests", "disputes", "problems"), Severity.Warning, "section.other");

    [Fact]
    public void Ordinals_that_follow_the_wrong_order_have_the_same_cause()
    {
        ReportBuilder report = ReportBuilder.Clean().Order("overview", "proactive", "requests", "disputes", "other", "problems")
            .Heading("other", "五、其他需要报告的事项", 5, default).Heading("problems", "六、存在的主要问题及改进情况", 6, default);

        Finding finding = RuleTester.Fails<SectionsInOrder>(report, Severity.Warning, "section.problems");

        Assert.Equal<CoveredFinding>([new CoveredFinding("SEC003", "section.other"), new CoveredFinding("SEC003", "section.problems")], finding.Covers);
    }
}
