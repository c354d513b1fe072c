using System.Globalization;
using CsCheck;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.CrossYear;

public class YearPairPropertyTests
{
    private static readonly string[] CrossRules = ["YOY", "PUB006", "PUB008", "AGG"];

    private static readonly Gen<(int Year, int Seed)> Pairs = Gen.Select(Gen.Int[2020, 2025], Gen.Int[0, int.MaxValue]);

    [Fact]
    public void Years_that_go_on_from_each_other_have_no_finding() => Pairs.Sample(
        pair => Assert.Empty(Invented(pair).Compare(CrossRules).Shown()), iter: 30, threads: 1);

    [Fact]
    public void A_changed_carry_over_is_one_finding_at_the_total() => Gen.Select(Pairs, Gen.Int[0, 5], Gen.Int[1, 40]).Sample((seed, pick, more) =>
    {
        YearPair pair = Invented(seed);
        string column = Columns(pair.Previous)[pick], key = $"requests.carriedOut@{column}";
        Add(pair.Previous, key, more);
        CleanFigures.TieOut(pair.Previous.Form, pair.Previous.Figures);

        Finding finding = Assert.Single(pair.Compare(CrossRules).Findings);

        Assert.Equal(("YOY001", "requests.carriedIn@total"), (finding.RuleId, finding.Subject));
        Assert.Contains(finding.Covers, covered => covered.RuleId == "YOY002" && covered.Subject == $"requests.carriedIn@{column}");
    }, iter: 30, threads: 1);

    [Fact]
    public void What_moved_from_one_applicant_to_another_is_found_at_both() => Gen.Select(Pairs, Gen.Int[0, 5], Gen.Int[1, 5], Gen.Int[1, 40]).Sample((seed, from, step, more) =>
    {
        YearPair pair = Invented(seed);
        string[] columns = Columns(pair.Current);
        string first = columns[from], second = columns[(from + step) % columns.Length];
        Add(pair.Previous, $"requests.carriedOut@{first}", more);
        Add(pair.Current, $"requests.carriedIn@{second}", more);
        CleanFigures.TieOut(pair.Previous.Form, pair.Previous.Figures);
        CleanFigures.TieOut(pair.Current.Form, pair.Current.Figures);

        Assert.Equal(
            new[] { $"YOY002 requests.carriedIn@{first} Warning", $"YOY002 requests.carriedIn@{second} Warning" }.Order(StringComparer.Ordinal),
            pair.Compare(CrossRules).Shown().Order(StringComparer.Ordinal));
    }, iter: 30, threads: 1);

    [Fact]
    public void A_changed_stock_is_one_finding_at_the_stock() => Gen.Select(Gen.Int[2022, 2025], Gen.Int[0, int.MaxValue], Gen.Int[1, 40]).Sample((year, seed, more) =>
    {
        YearPair pair = Invented((year, seed));
        Add(pair.Current, "proactive.normativeDocuments@inForce", more);

        Assert.Equal(("YOY003", "proactive.normativeDocuments@inForce"), pair.Compare(CrossRules).Findings.Select(finding => (finding.RuleId, finding.Subject)).Single());
    }, iter: 20, threads: 1);

    [Fact]
    public void Blanks_dashes_and_lost_cells_alone_never_make_years_disagree() => Gen.Select(Pairs, Gen.Int[0, 10_000].Array[1, 12], Gen.Int[0, 7]).Sample((seed, picks, how) =>
    {
        YearPair pair = Invented(seed);
        ReportBuilder report = how < 4 ? pair.Previous : pair.Current;
        string[] keys = [.. report.Figures.Keys.Order(StringComparer.Ordinal)];
        foreach (int pick in picks)
        {
            string key = keys[pick % keys.Length];
            _ = (how % 4) switch { 0 => report.Blank(key), 1 => report.Dash(key), 2 => report.Uncertain(key), _ => report.Missing(key) };
        }

        Assert.Empty(pair.Compare(CrossRules).Shown());
    }, iter: 80, threads: 1);

    private static YearPair Invented((int Year, int Seed) seed)
    {
        YearPair pair = YearPair.Clean(seed.Year);
        Random random = new(seed.Seed);
        foreach (ReportBuilder report in new[] { pair.Previous, pair.Current })
        {
            foreach (string key in report.Figures.Keys.Where(key => key.StartsWith("requests", StringComparison.Ordinal) || key.StartsWith("disputes", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray())
                report.Figures[key] = random.Next(4) == 0 ? random.Next(40).ToString(CultureInfo.InvariantCulture) : "0";
        }

        foreach (string column in Columns(pair.Current))
        {
            string carried = random.Next(0, 9).ToString(CultureInfo.InvariantCulture);
            // Enough was done in each year for the new requests not to be fewer than none.
            pair.Current.Figures[$"requests.results.granted@{column}"] = pair.Previous.Figures[$"requests.results.granted@{column}"] = "45";
            pair.Current.Figures[$"requests.carriedIn@{column}"] = pair.Previous.Figures[$"requests.carriedOut@{column}"] = carried;
        }

        pair.Join();
        CleanFigures.TieOut(pair.Previous.Form, pair.Previous.Figures);
        CleanFigures.TieOut(pair.Current.Form, pair.Current.Figures);
        return pair;
    }

    private static string[] Columns(ReportBuilder report) =>
        [.. report.Form.Table("requests").Blocks[0].Columns.Leaves.Where(column => !column.IsTotal).Select(column => column.Key)];

    private static void Add(ReportBuilder report, string key, int more) =>
        report.Figures[key] = (decimal.Parse(report.Figures[key], CultureInfo.InvariantCulture) + more).ToString(CultureInfo.InvariantCulture);
}
