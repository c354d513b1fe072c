using DisclosureParser.Rules.Structure;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Structure;

public class NoInstructionsLeftTests
{
    [Fact]
    public void None_is_left() => RuleTester.Passes<NoInstructionsLeft>(ReportBuilder.Clean());

    [Fact]
    public void An_instruction_before_a_table_is_reported() =>
        RuleTester.Fails<NoInstructionsLeft>(ReportBuilder.Clean().Text("proactive", "该部分以表格形式报告。"), Severity.Warning, "section.proactive", "该部分以表格形式报告");

    [Fact]
    public void The_title_of_the_form_may_be_quoted() =>
        RuleTester.Passes<NoInstructionsLeft>(ReportBuilder.Clean().Text("overview", "按照《中华人民共和国政府信息公开工作年度报告格式》编制。"));

    [Fact]
    public void A_placeholder_inside_an_instruction_is_the_same_finding() => Assert.Equal(
        ["SEC014 section.overview Warning"],
        Audit.Only(ReportBuilder.Clean().Text("overview", "主动公开政府信息（此处填写××件）。"), "SEC014", "QLT005").Shown());
}
