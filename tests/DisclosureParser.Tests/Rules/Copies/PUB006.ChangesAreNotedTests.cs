using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Copies;

public class ChangesAreNotedTests
{
    private static string[] Shown(ReportBuilder first, ReportBuilder second) =>
        [.. YearPair.Together(null, ("1.html", first), ("2.html", second))
            .SelectMany((result, at) => result.Findings.Where(finding => finding.RuleId == "PUB006").Select(finding => $"{at + 1} {finding.Subject} {finding.Severity}"))];

    private static ReportBuilder Changed() => ReportBuilder.Clean().Number("requests.received@total", 86);

    [Fact]
    public void Other_figures_are_warned_of_in_the_later_copy() => Assert.Equal(["2 report Warning"], Shown(ReportBuilder.Clean(), Changed()));

    [Fact]
    public void The_later_copy_is_known_by_its_publication()
    {
        ReportBuilder late = Changed().Header(header => header with { PublishedOn = header.PublishedOn! with { Date = new DateOnly(2025, 3, 1) } });

        Assert.Equal(["1 report Warning"], Shown(late, ReportBuilder.Clean()));
    }

    [Fact]
    public void Another_sentence_is_warned_of() => Assert.Equal(["2 report Warning"], Shown(
        ReportBuilder.Clean(), ReportBuilder.Clean().Text("problems", "存在的主要问题：政策解读形式还不够丰富，群众参与程度不高。", "改进情况：采用图解、视频等方式开展解读。")));

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void One_more_sentence_is_a_change_only_between_others(int at, bool isChange)
    {
        string[] problems = ["一是政策解读形式还不够丰富。", "二是业务人员能力有待提升。"];
        List<string> more = [.. problems];
        more.Insert(at, "三是部分栏目更新不够及时。");

        Assert.Equal(isChange ? 1 : 0, Shown(ReportBuilder.Clean().Text("problems", problems), ReportBuilder.Clean().Text("problems", [.. more])).Length);
        Assert.Equal(isChange ? 1 : 0, Shown(ReportBuilder.Clean().Text("problems", [.. more]), ReportBuilder.Clean().Text("problems", problems)).Length);
    }

    [Fact]
    public void A_note_passes() => Assert.Empty(Shown(ReportBuilder.Clean(), Changed().Text("other", "更正说明：本年新收总计原误为85。未收取信息处理费。")));

    [Fact]
    public void The_same_words_laid_out_otherwise_pass()
    {
        string text = string.Concat(ReportBuilder.Clean().Build().Section("overview")!.Paragraphs.Select(paragraph => paragraph.Text.Replace("，", " ， ", StringComparison.Ordinal)));

        Assert.Empty(Shown(ReportBuilder.Clean(), ReportBuilder.Clean().Text("overview", text)));
    }

    [Fact]
    public void Reports_that_differ_throughout_are_not_taken_for_copies()
    {
        ReportBuilder other = ReportBuilder.Clean();
        foreach (string key in other.Figures.Keys.ToArray()) other.Figures[key] = "3";

        Assert.Equal(Outcome.NotEvaluated, YearPair.Together(null, ("1.html", ReportBuilder.Clean()), ("2.html", other))[1].Of("PUB006").Outcome);
    }
}
