using DisclosureParser.Rules.Narrative;
using static DisclosureParser.Tests.Rules.Narrative.NarrativeChecks;

namespace DisclosureParser.Tests.Rules.Narrative;

public class DenialsAgreeWithTablesTests
{
    [Theory]
    [InlineData("全年未收到政府信息公开申请。", "requests.received@total")]
    [InlineData("全年没有收到依申请公开事项。", "requests.received@total")]
    [InlineData("未发生因政府信息公开引起的行政复议。", "disputes.reconsideration@total")]
    [InlineData("未发生行政诉讼。", "disputes.litigation@total")]
    public void What_is_denied_and_stands_in_the_table_fails(string text, string subject) => Assert.Equal(subject, Fails<DenialsAgreeWithTables>(text).Subject);

    [Fact]
    public void What_is_denied_and_nought_in_the_table_passes() =>
        Passes<DenialsAgreeWithTables>("全年未发生行政复议。", report => report.Number("disputes.reconsideration@total", 0));

    [Theory]
    [InlineData("未收到申请人提交的补正。")]
    [InlineData("未收到信息公开投诉。")]
    [InlineData("未发生行政复议被纠错情形。")]
    [InlineData("未发生责任追究情形。")]
    [InlineData("未收取信息处理费。")]
    public void Denials_of_other_things_are_not_compared(string text) => Is<DenialsAgreeWithTables>(Outcome.NotApplicable, text);

    [Fact]
    public void A_table_that_could_not_be_read_leaves_it_open() =>
        Is<DenialsAgreeWithTables>(Outcome.NotEvaluated, "全年未收到政府信息公开申请。", report => report.Uncertain("requests.received@total"));
}
