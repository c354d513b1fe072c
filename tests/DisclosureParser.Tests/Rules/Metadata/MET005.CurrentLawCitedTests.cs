using DisclosureParser.Rules.Metadata;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Metadata;

public class CurrentLawCitedTests
{
    private const string Revised = "根据国办公开办函〔2021〕30号要求编制。";
    private const string Trial = "根据《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）要求编制。";

    [Theory]
    [InlineData(2024, Revised)]
    [InlineData(2024, "根据《中华人民共和国政府信息公开条例》（国务院令第711号）编制。")]
    [InlineData(2024, "按照市政办函〔2019〕60号文件要求开展工作。")]
    [InlineData(2024, "自原《条例》（国务院令第492号）施行以来，持续推进公开。")]
    [InlineData(2024, Trial + Revised)]
    public void Current_law(int year, string text) => RuleTester.Passes<CurrentLawCited>(Preamble(year, text));

    [Theory]
    [InlineData(Trial, "国办公开办函〔2019〕60号")]
    [InlineData("根据《条例》（国务院令第492号）编制。", null)]
    public void Superseded_law(string text, string? passage)
    {
        Finding finding = RuleTester.Fails<CurrentLawCited>(Preamble(2022, text), Severity.Warning, "report.preamble");

        if (passage is not null) Assert.Contains(finding.Passage!, passage, StringComparison.Ordinal);
    }

    [Fact]
    public void The_trial_form_was_in_force_for_2020() => RuleTester.DoesNotApply<CurrentLawCited>(Preamble(2020, Trial));

    private static ReportBuilder Preamble(int year, string text) =>
        ReportBuilder.Clean(year).Header(header => header with { Preamble = [header.Preamble[0] with { Text = text }] });
}
