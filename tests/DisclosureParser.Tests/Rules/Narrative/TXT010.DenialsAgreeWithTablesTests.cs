using DisclosureParser.Rules.Narrative;
using static DisclosureParser.Tests.Rules.Narrative.NarrativeChecks;

namespace DisclosureParser.Tests.Rules.Narrative;

public class DenialsAgreeWithTablesTests
{
    private const string Lead = "全年新收政府信息公开申请81件。";

    [Theory]
    [InlineData("全年未收到政府信息公开申请。", "requests.received@total")]
    [InlineData("全年没有收到依申请公开事项。", "requests.received@total")]
    [InlineData(Lead + "未发生因政府信息公开引起的行政复议。", "disputes.reconsideration@total")]
    [InlineData(Lead + "未发生行政诉讼。", "disputes.litigation@total")]
    public void What_is_denied_and_stands_in_the_table_fails(string text, string subject) => Assert.Equal(subject, Fails<DenialsAgreeWithTables>(text).Subject);

    [Fact]
    public void What_is_denied_and_nought_in_the_table_passes() =>
        Passes<DenialsAgreeWithTables>(Lead + "全年未发生行政复议。", report => report.Number("disputes.reconsideration@total", 0));

    [Theory]
    [InlineData("未收到申请人提交的补正。")]
    [InlineData("未收到信息公开投诉。")]
    [InlineData("未发生行政复议被纠错情形。")]
    [InlineData("未发生责任追究情形。")]
    [InlineData("未收取信息处理费。")]
    public void Denials_of_other_things_are_not_compared(string text) => Is<DenialsAgreeWithTables>(Outcome.NotApplicable, Lead + text);

    [Fact]
    public void A_table_that_could_not_be_read_leaves_it_open() =>
        Is<DenialsAgreeWithTables>(Outcome.NotEvaluated, "全年未收到政府信息公开申请。", report => report.Uncertain("requests.received@total"));

    [Theory]
    [InlineData("围绕群众关切公开政府信息120条。")]
    [InlineData("严格按照程序办理依申请公开事项。")]
    public void Silence_on_requests_that_the_table_counts_is_remarked(string text)
    {
        Finding finding = Fails<DenialsAgreeWithTables>(text);
        Assert.Equal(("requests.received@total", Severity.Info), (finding.Subject, finding.Severity));
    }

    [Theory]
    [InlineData("依申请公开方面，共有申请八十一件。")]
    [InlineData("公开政府信息120条。", "requests.received@total")]
    public void A_count_in_any_words_or_no_request_is_no_silence(string text, string? none = null) => Is<DenialsAgreeWithTables>(
        Outcome.NotApplicable, text, report => { if (none is not null) report.Number(none, 0); });
}
