using DisclosureParser.Rules.Neighbours;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Neighbours;

public class ReportPairingTests
{
    private static string[] Pairs(params (string Agency, int Year)[] reports)
    {
        AuditResult[] results = [.. reports.Select((report, at) => DisclosurePipeline.Default.Check(
            YearPair.Named(ReportBuilder.Clean(report.Year).By(AgencyKind.Department, AgencyLevel.County, report.Agency).Parse(), $"{at}.docx")))];
        ReportPairing pairing = ReportPairing.Of(results, null, 0.85, CancellationToken.None);
        return
        [
            .. Enumerable.Range(0, results.Length).SelectMany(at =>
                pairing[at].Previous.Select(other => $"{other.Document.Name[..^5]}→{at}").Concat(pairing[at].Copies.Select(other => $"{other.Document.Name[..^5]}={at}"))),
        ];
    }

    [Fact]
    public void Years_of_one_body_find_each_other_by_name() =>
        Assert.Equal(["0→1", "1→3"], Pairs(("松江县发展和改革局", 2021), ("松江县发改局", 2022), ("临河县发展和改革局", 2022), ("松江县发展和改革局", 2023)));

    [Fact]
    public void Years_that_do_not_follow_each_other_are_no_pair() => Assert.Empty(Pairs(("松江县教育局", 2021), ("松江县教育局", 2023)));

    [Fact]
    public void Copies_of_one_report_find_each_other() => Assert.Equal(["1=0", "0=1"], Pairs(("松江县教育局", 2023), ("松江县教育局", 2023)));

    [Fact]
    public void A_district_of_the_same_name_in_two_cities_is_not_guessed_at() =>
        Assert.Empty(Pairs(("北京市朝阳区教育局", 2022), ("长春市朝阳区教育局", 2022), ("朝阳区教育局", 2023)));

    [Fact]
    public void A_bare_name_is_one_body_only_where_the_batch_has_no_other()
    {
        Assert.Equal(["0→1"], Pairs(("教育局", 2022), ("教育局", 2023)));
        Assert.Empty(Pairs(("教育局", 2022), ("教育局", 2023), ("教育局", 2023)));
    }

    [Fact]
    public void Copies_of_last_year_that_disagree_leave_open_what_it_said()
    {
        YearPair pair = YearPair.Clean();
        ReportBuilder other = YearPair.Clean().Previous.Number("requests.carriedOut@total", 9);
        IReadOnlyList<AuditResult> results = YearPair.Together(null, ("a.docx", pair.Previous), ("a.pdf", other), ("b.docx", pair.Current));

        Assert.Equal(Outcome.NotEvaluated, results[2].Of("YOY001").Outcome);
        Assert.Equal(Outcome.Passed, results[2].Of("YOY003").Outcome);
    }

    [Theory]
    [InlineData("松江县教育局", 2021, "另一份报告是2021年度的，不是2023年度的，不能对照。")]
    [InlineData("临河县教育局", 2023, "两份报告的机关不同（“临河县教育局”与“松江县教育局”），不能对照。")]
    public void Two_reports_that_are_no_pair_say_why(string agency, int year, string reason)
    {
        AuditResult result = DisclosurePipeline.Default.Compare(
            ReportBuilder.Clean(year).By(AgencyKind.Department, AgencyLevel.County, agency).Parse(),
            ReportBuilder.Clean(2024).By(AgencyKind.Department, AgencyLevel.County, "松江县教育局").Parse());

        Assert.Equal((Outcome.NotApplicable, reason), (result.Of("YOY001").Outcome, result.Of("YOY001").Reason));
    }
}
