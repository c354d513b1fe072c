using DisclosureParser.Rules.Quality;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Quality;

public class OverviewHasFactsTests
{
    [Fact]
    public void Numbers_are_facts() => RuleTester.Passes<OverviewHasFacts>(ReportBuilder.Clean());

    [Fact]
    public void No_number_at_all_is_a_remark() =>
        RuleTester.Fails<OverviewHasFacts>(ReportBuilder.Clean().Text("overview", "我局高度重视，扎实推进各项工作。"), Severity.Info, "section.overview");

    [Fact]
    public void A_bureau_does_not_speak_for_some_regions() =>
        RuleTester.Fails<OverviewHasFacts>(ReportBuilder.Clean().Text("overview", "2024年，部分地区还开发了政务APP。"), Severity.Info, "section.overview", "部分地区");

    [Fact]
    public void A_government_does() =>
        RuleTester.Passes<OverviewHasFacts>(ReportBuilder.Clean().By(AgencyKind.Government, AgencyLevel.City, "清河市人民政府").Text("overview", "2024年，部分地区还开发了政务APP。"));
}
