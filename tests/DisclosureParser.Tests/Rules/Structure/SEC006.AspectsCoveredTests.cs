using DisclosureParser.Rules.Structure;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Structure;

public class AspectsCoveredTests
{
    [Theory]
    [InlineData(2019)]
    [InlineData(2024)]
    public void All_five_are_covered(int year) => RuleTester.Passes<AspectsCovered>(ReportBuilder.Clean(year));

    [Fact]
    public void Prose_without_headings_covers_them() =>
        RuleTester.Passes<AspectsCovered>(ReportBuilder.Clean().Text("overview", "主动公开信息20条，收到申请2件，严格信息发布审查，维护网站专栏，开展业务培训3次。"));

    [Theory]
    [InlineData(2024, Severity.Warning)]
    [InlineData(2020, Severity.Info)]
    public void Several_missing(int year, Severity severity) =>
        RuleTester.Fails<AspectsCovered>(ReportBuilder.Clean(year).Text("overview", "（一）主动公开信息20条。", "（二）收到申请2件。", "（三）群众咨询30人次。"), severity, "section.overview");

    [Fact]
    public void One_missing_is_a_remark() =>
        RuleTester.Fails<AspectsCovered>(ReportBuilder.Clean().Text("overview", "主动公开信息20条，收到申请2件，严格信息发布审查，开展业务培训3次。"), Severity.Info, "section.overview");

    [Theory]
    [InlineData("（四）平台建设。维护网站专栏。", "监督保障", true)]
    [InlineData("（四）其他工作。维护网站专栏。", null, false)]
    public void Who_divides_the_section_by_aspects_names_each(string fourth, string? lacking, bool isRemarked)
    {
        ReportBuilder report = ReportBuilder.Clean().Text("overview",
            "（一）主动公开。公开信息20条。", "（二）依申请公开。收到申请2件。", "（三）政府信息管理。严格信息发布审查，开展业务培训3次。", fourth);

        if (!isRemarked) RuleTester.Passes<AspectsCovered>(report);
        else Assert.Contains(lacking!, RuleTester.Fails<AspectsCovered>(report, Severity.Info, "section.overview").Message, StringComparison.Ordinal);
    }
}
