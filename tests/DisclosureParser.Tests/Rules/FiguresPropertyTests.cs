using CsCheck;
using DisclosureParser.Templates;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules;

public class FiguresPropertyTests
{
    private static readonly string[] Families = ["ACT", "REQ", "REV", "TAB"];

    private static readonly Gen<(int Year, int Seed)> Reports = Gen.Select(Gen.Int[2019, 2025], Gen.Int[0, int.MaxValue]);

    [Fact]
    public void No_clean_report_has_a_finding() => Reports.Sample(
        report => Assert.Empty(AboveRemarks(Audit.Only(Invented(report), Families))), iter: 20, threads: 1);

    [Fact]
    public void One_changed_result_is_one_finding_at_that_figure() => Gen.Select(Reports, Gen.Int[0, 10_000], Gen.Int[1, 40]).Sample((report, pick, more) =>
    {
        ReportBuilder built = Invented(report);
        string[] keys = [.. built.Figures.Keys.Where(key =>
            key.StartsWith("requests.results.", StringComparison.Ordinal) && !key.Contains("total", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        string key = keys[pick % keys.Length];

        AuditResult result = Audit.Only(built.Number(key, Value(built, key) + more), Families);

        Finding finding = Assert.Single(AboveRemarks(result));
        Assert.Equal(("REQ001", key), (finding.RuleId, finding.Subject));
        Assert.Contains(finding.Covers, covered => covered.RuleId == "REQ002");
        Assert.Equal("REQ001", result.Of("REQ002").Reason);
        Assert.Equal(Outcome.Passed, result.Of("REQ003").Outcome);
    }, iter: 40, threads: 1);

    [Fact]
    public void One_changed_request_total_is_one_finding_at_that_figure() => Gen.Select(Reports, Gen.Int[0, 10_000], Gen.Int[1, 40]).Sample((report, pick, more) =>
    {
        ReportBuilder built = Invented(report);
        string[] keys = [.. built.Figures.Keys.Where(key =>
            key.StartsWith("requests.", StringComparison.Ordinal) && key.Contains("total", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        string key = keys[pick % keys.Length];

        Finding finding = Assert.Single(AboveRemarks(Audit.Only(built.Number(key, Value(built, key) + more), Families)));

        Assert.Equal(("REQ001", key), (finding.RuleId, finding.Subject));
    }, iter: 40, threads: 1);

    [Fact]
    public void One_changed_outcome_of_a_dispute_is_one_finding_at_its_total() => Gen.Select(Reports, Gen.Int[0, 11], Gen.Int[1, 40]).Sample((report, pick, more) =>
    {
        ReportBuilder built = Invented(report);
        string[] keys = [.. built.Figures.Keys.Where(key =>
            key.StartsWith("disputes.", StringComparison.Ordinal) && !key.EndsWith("@total", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        string key = keys[pick % keys.Length];

        Finding finding = Assert.Single(Audit.Only(built.Number(key, Value(built, key) + more), "REV").Findings);

        Assert.Equal(key[..key.IndexOf('@', StringComparison.Ordinal)] + "@total", finding.Subject);
    }, iter: 20, threads: 1);

    [Fact]
    public void Blanks_dashes_and_lost_cells_alone_never_make_a_sum_fail() => Gen.Select(Reports, Gen.Int[0, 10_000].Array[1, 12], Gen.Int[0, 3]).Sample((report, picks, how) =>
    {
        ReportBuilder built = Invented(report);
        string[] keys = [.. built.Figures.Keys.Where(key => !key.StartsWith("proactive", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        foreach (int pick in picks)
        {
            string key = keys[pick % keys.Length];
            _ = how switch { 0 => built.Blank(key), 1 => built.Dash(key), 2 => built.Uncertain(key), _ => built.Missing(key) };
        }

        AuditResult result = Audit.Only(built, "REQ", "REV");

        Assert.Empty(AboveRemarks(result));
    }, iter: 60, threads: 1);

    // Invented numbers may look odd, and a remark says so.
    private static IEnumerable<Finding> AboveRemarks(AuditResult result) => result.Findings.Where(finding => finding.Severity > Severity.Info);

    private static ReportBuilder Invented((int Year, int Seed) report)
    {
        ReportBuilder built = ReportBuilder.Clean(report.Year);
        Random random = new(report.Seed);
        foreach (string key in built.Figures.Keys.Where(key => !key.StartsWith("proactive", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray())
            built.Figures[key] = random.Next(4) == 0 ? random.Next(60).ToString(System.Globalization.CultureInfo.InvariantCulture) : "0";
        foreach (AxisItem column in built.Form.Table("requests").Blocks[0].Columns.Leaves) built.Figures[$"requests.carriedIn@{column.Key}"] = "0";
        CleanFigures.TieOut(built.Form, built.Figures);
        return built;
    }

    private static decimal Value(ReportBuilder report, string key) =>
        decimal.Parse(report.Figures[key], System.Globalization.CultureInfo.InvariantCulture);
}
