using DisclosureParser.Documents;
using DisclosureParser.Rules;
using DisclosureParser.Rules.Grouping;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules;

public class FindingGrouperTests
{
    [Fact]
    public void One_wrong_total_of_totals_covers_every_sum_it_breaks()
    {
        Finding finding = Assert.Single(Audit.Only(ReportBuilder.Clean().Number("requests.results.total@total", 95), "REQ").Findings);

        Assert.Equal(("REQ001", "requests.results.total@total"), (finding.RuleId, finding.Subject));
        Assert.Equal(
            [new CoveredFinding("REQ002", "requests.results.total@total"), new CoveredFinding("REQ003", "requests@total")],
            finding.Covers.ToArray());
        Assert.Contains("改为80", finding.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_independent_mistakes_are_two_findings()
    {
        ReportBuilder report = ReportBuilder.Clean()
            .Number("requests.results.granted@enterprise", 9).Number("requests.carriedOut@legalService", 3).Number("disputes.reconsideration@total", 1);

        Assert.Equal(
            [
                "REQ001 requests.results.granted@enterprise Error",
                "REQ001 requests.carriedOut@legalService Error",
                "REV001 disputes.reconsideration@total Error",
            ],
            Audit.Only(report, "REQ", "REV").Shown());
    }

    [Fact]
    public void A_figure_that_would_have_to_be_negative_explains_nothing()
    {
        ReportBuilder report = ReportBuilder.Clean().Number("requests.results.granted@total", 20).Number("requests.results.total@total", 59);

        Assert.DoesNotContain(Audit.Only(report, "REQ").Findings, finding => finding.Hint?.Contains("改为-", StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData("SEC009", "section.problems", "SEC010", "section.problems")]
    [InlineData("SEC011", "section.other", "SEC012", "section.other")]
    [InlineData("TAB001", "report", "TAB002", "report")]
    [InlineData("YOY001", "requests.carriedIn@total", "YOY002", "requests.carriedIn@enterprise")]
    [InlineData("TAB015", "requests", "REQ003", "requests@enterprise")]
    public void What_has_the_same_cause_is_covered(string rule, string subject, string other, string otherSubject) =>
        Assert.Equal([other], Covered(At(rule, subject, "b3"), At(other, otherSubject, "b9")));

    [Theory]
    [InlineData("SEC009", "section.problems", "SEC010", "section.overview")]
    [InlineData("TAB015", "requests", "REV001", "disputes.reconsideration@total")]
    [InlineData("SEC001", "section.problems", "SEC004", "section.problems")]
    public void What_has_another_cause_is_shown(string rule, string subject, string other, string otherSubject) =>
        Assert.Empty(Covered(At(rule, subject, "b3"), At(other, otherSubject, "b9")));

    [Theory]
    [InlineData("TXT010", "TXT001", "b5[3..9]", "b5[4..12]", true)]
    [InlineData("TXT010", "TXT001", "b5[3..9]", "b5[9..12]", false)]
    [InlineData("SEC002", "SEC003", "b5", "b5", true)]
    [InlineData("SEC014", "QLT005", "b5[0..4]", "b6[0..4]", false)]
    public void The_same_place_is_the_same_cause(string rule, string other, string place, string otherPlace, bool isCovered) =>
        Assert.Equal(isCovered ? [other] : [], Covered(At(rule, "section.overview", place), At(other, "section.other", otherPlace)));

    [Fact]
    public void A_wrong_year_in_the_title_covers_the_same_year_in_the_text_alone()
    {
        Finding title = At("MET002", "report.year", "b0") with { Passage = "标题2023年，统计期2024年" };
        Finding same = At("QLT001", "section.overview", "b5") with { Passage = "2023年发布信息3条" };
        Finding another = At("QLT001", "section.overview", "b5") with { Passage = "2021年发布信息3条" };

        Assert.Equal(["QLT001"], Covered(title, same));
        Assert.Empty(Covered(title, another));
    }

    [Fact]
    public void A_chain_of_causes_is_shown_at_its_end()
    {
        RuleContext context = Context();
        Finding[] findings = [At("TXT010", "requests.received@total", "b5[0..9]"), At("TXT001", "requests.received@total", "b5[2..6]"),
            At("TXT016", "section.overview", "b5[2..6]")];

        GroupedFinding shown = Assert.Single(FindingGrouper.Group(context, [.. findings], []), finding => finding.CoveredBy is null);

        Assert.Equal("TXT010", shown.RuleId);
        Assert.Equal(["TXT001", "TXT016"], shown.Finding.Covers.Select(covered => covered.RuleId));
    }

    private static string[] Covered(params Finding[] findings) =>
        [.. FindingGrouper.Group(Context(), [.. findings], []).Where(finding => finding.CoveredBy is not null).Select(finding => finding.RuleId)];

    private static RuleContext Context()
    {
        ReportBuilder report = ReportBuilder.Clean();
        ParseResult parsed = report.Parse();
        return new RuleContext(parsed.Report!, report.Form, parsed.Document);
    }

    private static Finding At(string rule, string subject, string place) =>
        new(rule, Severity.Warning, subject, "", new SourceLocation(BlockPath.Parse(place)));
}
