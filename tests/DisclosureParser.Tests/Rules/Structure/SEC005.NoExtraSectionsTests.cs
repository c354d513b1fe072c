using DisclosureParser.Rules.Structure;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Structure;

public class NoExtraSectionsTests
{
    [Fact]
    public void Six_sections_and_no_more() => RuleTester.Passes<NoExtraSections>(ReportBuilder.Clean());

    [Fact]
    public void A_seventh_section_is_extra() =>
        RuleTester.Fails<NoExtraSections>(ReportBuilder.Clean().ExtraHeading("七、下一步工作打算", 7), Severity.Warning, "report", "七、下一步工作打算");

    [Theory]
    [InlineData("附件下载")]
    [InlineData("附表：统计表")]
    public void An_appendix_is_no_section(string heading) => RuleTester.Passes<NoExtraSections>(ReportBuilder.Clean().ExtraHeading(heading, null));

    [Fact]
    public void A_numbered_appendix_is_no_section() => RuleTester.Passes<NoExtraSections>(ReportBuilder.Clean().ExtraHeading("七、附件", 7));

    [Fact]
    public void A_section_that_local_notices_order_is_a_remark() =>
        RuleTester.Fails<NoExtraSections>(ReportBuilder.Clean().ExtraHeading("七、建议提案办理结果公开情况", 7), Severity.Info, "report");

    [Fact]
    public void A_list_inside_a_section_numbers_its_items_anew() =>
        RuleTester.Passes<NoExtraSections>(ReportBuilder.Clean().ExtraHeading("一、公开意识有待加强", 1, before: "other").ExtraHeading("二、解读形式单一", 2, before: "other"));

    [Fact]
    public void A_section_printed_twice_is_reported_at_the_second() =>
        RuleTester.Fails<NoExtraSections>(
            ReportBuilder.Clean().ExtraHeading("五、存在的主要问题及改进情况", 5, before: "other", key: "problems"), Severity.Warning, "section.problems");

    [Fact]
    public void Chapters_in_front_of_the_tables_that_name_aspects_are_one_remark() =>
        RuleTester.Fails<NoExtraSections>(
            ReportBuilder.Clean().ExtraHeading("二、工作机制保障", 2, "proactive").ExtraHeading("三、主动公开工作情况", 3, "proactive", "proactive"),
            Severity.Info, "report", "二、工作机制保障");
}
