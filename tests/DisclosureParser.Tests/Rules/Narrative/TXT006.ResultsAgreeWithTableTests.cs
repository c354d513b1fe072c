using DisclosureParser.Rules.Narrative;
using static DisclosureParser.Tests.Rules.Narrative.NarrativeChecks;

namespace DisclosureParser.Tests.Rules.Narrative;

public class ResultsAgreeWithTableTests
{
    private const string Lead = "答复政府信息公开申请80件，其中";

    [Theory]
    [InlineData("予以公开41件、部分公开5件。")]
    [InlineData("予以公开及部分公开46件。")]
    [InlineData("不予公开6件，无法提供16件，不予处理7件，其他处理5件。")]
    [InlineData("因本机关不掌握等原因无法提供15件。")]
    [InlineData("因本机关不掌握等原因无法提供16件。")]
    [InlineData("重复申请2件。")]
    [InlineData("予以公开40余件。")]
    public void What_agrees_passes(string text) => Passes<ResultsAgreeWithTable>(Lead + text);

    [Theory]
    [InlineData("予以公开40件。", "requests.results.granted@total")]
    [InlineData("予以公开及部分公开40件。", "requests.results.granted@total")]
    [InlineData("不予公开9件。", "requests.results.denied@total")]
    [InlineData("重复申请9件。", "requests.results.notProcessed.duplicate@total")]
    [InlineData("因本机关不掌握等原因无法提供14件。", "requests.results.unavailable@total")]
    public void What_differs_fails_at_the_figure(string text, string subject) => Assert.Equal(subject, Fails<ResultsAgreeWithTable>(Lead + text).Subject);

    [Theory]
    [InlineData("因涉及个人隐私不予公开9件。")]
    [InlineData("主动撤回9件。")]
    public void Reasons_that_the_form_does_not_know_are_not_compared(string text) => Is<ResultsAgreeWithTable>(Outcome.NotApplicable, Lead + text);

    [Fact]
    public void A_group_printed_as_one_row_is_compared_with_that_row()
    {
        Passes<ResultsAgreeWithTable>(Lead + "其他处理5件。", report => report.AsOneRow("requests", "results.other"));
        Fails<ResultsAgreeWithTable>(Lead + "其他处理9件。", report => report.AsOneRow("requests", "results.other"));
    }

    [Fact]
    public void A_number_below_a_sum_with_blanks_is_wrong_whatever_the_blanks_hold() =>
        Assert.Contains("以其各项之和计", Fails<ResultsAgreeWithTable>(Lead + "予以公开及部分公开30件。", report => report
            .Blank("requests.results.granted@total", "requests.results.partlyGranted@total", "requests.results.granted@researchInstitution")).Message, StringComparison.Ordinal);
}
