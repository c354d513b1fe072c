using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.CrossYear;

public class WordsAreItsOwnTests
{
    private static readonly YearPair Texts = YearPair.Clean();

    private static ReportBuilder Report(string name, string? overview, AgencyKind kind = AgencyKind.Department)
    {
        ReportBuilder report = ReportBuilder.Clean().By(kind, AgencyLevel.County, name);
        report.Text("problems", "问题。");
        return overview is null ? report : report.Text("overview", overview);
    }

    private static string[] Shown(params ReportBuilder[] reports) =>
        [.. YearPair.Together(null, [.. reports.Select((report, at) => ($"{at}.docx", report))])
            .SelectMany((result, at) => result.Findings.Where(finding => finding.RuleId == "YOY010").Select(finding => $"{at} {finding.Subject}"))];

    [Fact]
    public void The_same_words_are_warned_of_in_both_reports() =>
        Assert.Equal(["0 section.overview", "1 section.overview"], Shown(Report("松江县审计局", null), Report("松江县教育局", null), Report("松江县公安局", Own)));

    [Fact]
    public void A_government_and_the_bodies_it_gathers_from_are_not_compared() =>
        Assert.Empty(Shown(Report("松江县审计局", null), Report("松江县人民政府", null, AgencyKind.Government)));

    [Fact]
    public void Own_words_pass() => Assert.Empty(Shown(Report("松江县审计局", null), Report("松江县教育局", Own)));

    [Fact]
    public void A_report_that_tells_the_work_of_another_is_warned_of()
    {
        IReadOnlyList<AuditResult> results = YearPair.Together(null,
            ("a.docx", Report("松江县审计局", "2024年，松江县公安局认真贯彻落实各项要求，推进公开工作。" + Own)), ("b.docx", Report("松江县公安局", null)));

        Finding finding = Assert.Single(results[0].Findings, finding => finding.RuleId == "YOY010");
        Assert.Equal(("section.overview", "松江县公安局"), (finding.Subject, finding.Passage));
        Assert.DoesNotContain(results[1].Findings, other => other.RuleId == "YOY010");
    }

    [Theory]
    [InlineData("2024年，松江县审计局会同松江县公安局认真开展培训。")]
    [InlineData("根据松江县公安局通报，开展了自查。")]
    [InlineData("2024年，松江县公安局通报的2个问题已经整改。")]
    public void Others_may_be_named(string sentence) => Assert.Empty(Shown(Report("松江县审计局", sentence + Own), Report("松江县公安局", null)));

    [Fact]
    public void Alone_it_does_not_apply() =>
        Assert.Equal(Outcome.NotApplicable, YearPair.Together(null, ("a.docx", Report("松江县审计局", null)))[0].Of("YOY010").Outcome);

    private static string Own => Texts.Previous.Build().Section("overview")!.Text;
}
