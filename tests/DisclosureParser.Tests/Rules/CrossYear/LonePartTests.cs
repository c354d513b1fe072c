using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.CrossYear;

/// <summary>A rule that is evaluated by itself and, where the year before is known, against it: ACT003.</summary>
public class LonePartTests
{
    private const string Key = "proactive.fees@amount";

    private static YearPair Fees(decimal now, decimal before)
    {
        YearPair pair = YearPair.Clean();
        pair.Current.By(AgencyKind.Government, AgencyLevel.City, "清河市人民政府").Number(Key, now);
        pair.Previous.By(AgencyKind.Government, AgencyLevel.City, "清河市人民政府").Number(Key, before);
        return pair;
    }

    [Theory]
    [InlineData(100_000, 10, Outcome.Failed)]
    [InlineData(100_000, 99_000, Outcome.Passed)]
    [InlineData(1_250_000, 1_249_000, Outcome.Failed)]
    public void The_year_before_adds_to_what_the_report_alone_tells(decimal now, decimal before, Outcome outcome) =>
        Assert.Equal(outcome, Fees(now, before).Compare("ACT003").Of("ACT003").Outcome);

    [Fact]
    public void What_fails_alone_and_against_the_year_before_is_found_once()
    {
        Finding finding = Assert.Single(Fees(1_250_000, 125).Compare("ACT003").Findings);
        Assert.Contains("一万倍", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100_000, Outcome.Passed)]
    [InlineData(1_250_000, Outcome.Failed)]
    public void Without_the_year_before_the_result_stays(decimal amount, Outcome outcome)
    {
        ReportBuilder alone = Fees(amount, 10).Current;
        AuditResult together = YearPair.Together(null, ("a.docx", alone), ("b.docx", ReportBuilder.Clean()))[0];

        Assert.Equal(outcome, together.Of("ACT003").Outcome);
        Assert.Equal(outcome == Outcome.Failed ? 1 : 0, together.Findings.Count(finding => finding.RuleId == "ACT003"));
    }

    [Fact]
    public void A_sum_of_last_year_in_another_unit_is_not_compared()
    {
        YearPair pair = Fees(100_000, 10);
        pair.Previous.Number(Key, 10, unit: "元");

        Assert.Equal(Outcome.Passed, pair.Compare("ACT003").Of("ACT003").Outcome);
    }
}
