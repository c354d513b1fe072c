using DisclosureParser.Rules.Quality;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Quality;

public class NoMisprintsTests
{
    [Theory]
    [InlineData("（四）府信息公开平台建设。", "府信息公开")]
    [InlineData("本年制法行政规范性文件2件。", null)]
    [InlineData("政府信公开工作稳步推进。", "政府信公开")]
    public void Misprints(string text, string? at) => RuleTester.Fails<NoMisprints>(Overview(text), Severity.Warning, "section.overview", at);

    [Theory]
    [InlineData("（四）政府信息公开平台建设。依据行政强制法规范性要求，健全机制法规体系。")]
    [InlineData("（一）主动公开政府信息12条。")]
    public void Correct_words(string text) => RuleTester.Passes<NoMisprints>(Overview(text));

    private static ReportBuilder Overview(string text) => ReportBuilder.Clean().Text("overview", text);
}
