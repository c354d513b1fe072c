using DisclosureParser.Rules.Structure;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Structure;

public class OverviewIsConciseTests
{
    [Fact]
    public void A_thousand_characters_and_some_are_concise() =>
        RuleTester.Passes<OverviewIsConcise>(ReportBuilder.Clean().Text("overview", new string('文', 1400)));

    [Fact]
    public void Thousands_are_a_remark() =>
        RuleTester.Fails<OverviewIsConcise>(ReportBuilder.Clean().Text("overview", new string('文', 3500)), Severity.Info, "section.overview");
}
