using DisclosureParser.Rules.Structure;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Structure;

public class OtherMattersNotBlankTests
{
    [Theory]
    [InlineData(2019)]
    [InlineData(2024)]
    public void The_word_that_there_is_nothing_is_a_body(int year) => RuleTester.Passes<OtherMattersNotBlank>(ReportBuilder.Clean(year).Text("other", "无。"));

    [Fact]
    public void A_heading_alone_is_none()
    {
        Finding finding = RuleTester.Fails<OtherMattersNotBlank>(ReportBuilder.Clean().Text("other"), Severity.Warning, "section.other", "六、其他需要报告的事项");

        Assert.Equal<CoveredFinding>([new CoveredFinding("SEC012", "section.other")], finding.Covers);
    }

    [Fact]
    public void Signature_and_date_are_no_body() =>
        RuleTester.Fails<OtherMattersNotBlank>(
            ReportBuilder.Clean().Text("other", "清河市东山区财政局", "2025年1月20日").Header(header => header with { Signature = new Passage("清河市东山区财政局", header.Title!.Location) }),
            Severity.Warning, "section.other");
}
