using DisclosureParser.Rules.Structure;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Structure;

public class OrdinalsMatchContentTests
{
    [Fact]
    public void The_ordinals_are_those_of_the_form() => RuleTester.Passes<OrdinalsMatchContent>(ReportBuilder.Clean());

    [Fact]
    public void A_heading_without_an_ordinal_claims_none() =>
        RuleTester.Passes<OrdinalsMatchContent>(ReportBuilder.Clean().Heading("proactive", "主动公开政府信息情况", null, default));

    [Fact]
    public void A_wrong_ordinal_is_reported_at_its_heading()
    {
        Finding finding = RuleTester.Fails<OrdinalsMatchContent>(
            ReportBuilder.Clean().Heading("proactive", "三、主动公开政府信息情况", 3, default), Severity.Error, "section.proactive", "三、主动公开政府信息情况");

        Assert.Equal("“三、主动公开政府信息情况”的序号不符，格式中为“二、主动公开政府信息情况”。", finding.Message);
    }

    [Fact]
    public void A_preface_that_took_the_first_ordinal_is_one_finding()
    {
        ReportBuilder report = ReportBuilder.Clean();
        foreach ((string key, int number) in new[] { ("overview", 2), ("proactive", 3), ("requests", 4), ("disputes", 5), ("problems", 6), ("other", 7) })
            report.Heading(key, $"{number}", number, default);

        Finding finding = RuleTester.Fails<OrdinalsMatchContent>(report, Severity.Error, "section.overview");

        Assert.Contains("共6个标题的序号都比格式多1", finding.Message, StringComparison.Ordinal);
        Assert.Equal(5, finding.Related.Length);
    }
}
