using DisclosureParser.Rules.Metadata;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Metadata;

public class ContentsListMatchesTests
{
    [Theory]
    [InlineData("全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分。")]
    [InlineData("本报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、因政府信息公开申请行政复议、提起行政诉讼的情况、政府信息公开工作存在的主要问题及改进情况和其他需要报告的事项等六个部分。")]
    [InlineData("内容包括政府信息公开总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况等。")]
    [InlineData("全文包括六个方面的内容:一、总体情况;二、主动公开政府信息情况;三、收到和处理政府信息公开申请情况;四、政府信息公开行政复议、行政诉讼情况;五、存在的主要问题及改进情况;六、“其他需要报告的事项”。")]
    public void The_list_is_the_reports(string text) => RuleTester.Passes<ContentsListMatches>(Preamble(text));

    [Theory]
    [InlineData("全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况。")]
    [InlineData("内容包括：总体情况、主动公开政府信息详情和政府信息公开申请接收与办理情况、政府信息公开相关行政复议及行政诉讼情况、现存问题与改进举措等五项内容。")]
    [InlineData("本年报由概述、本地主动公开政府信息情况、依申请公开政府信息和不予公开政府信息情况、因政府信息公开申请行政复议或提起行政诉讼的情况、政府信息公开存在的主要问题和改进措施及其他需要报告的事项组成。")]
    public void The_list_is_not_the_reports(string text) => RuleTester.Fails<ContentsListMatches>(Preamble(text), Severity.Warning, "report.preamble");

    [Fact]
    public void A_preamble_without_a_list_is_not_judged() => RuleTester.DoesNotApply<ContentsListMatches>(ReportBuilder.Clean());

    private static ReportBuilder Preamble(string text) => ReportBuilder.Clean().Header(header =>
        header with { Preamble = [new Passage(text, header.Preamble[0].Location)] });
}
