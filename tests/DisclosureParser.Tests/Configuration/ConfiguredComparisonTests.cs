using DisclosureParser.Configuration;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Configuration;

/// <summary>What a configuration says holds for findings among several reports as for those of one.</summary>
public class ConfiguredComparisonTests
{
    private static readonly DateOnly Today = new(2026, 1, 15);

    private static YearPair Pair()
    {
        YearPair pair = YearPair.Clean();
        pair.Previous.Number("requests.carriedOut@total", 9).Number("requests.carriedOut@naturalPerson", 9);
        return pair;
    }

    /// <summary>The later report, once compared with the earlier and once checked in a batch with it.</summary>
    private static AuditResult[] BothWays(string yaml, YearPair pair)
    {
        DisclosurePipeline pipeline = new DisclosurePipelineBuilder().Configure(DisclosureConfiguration.Parse(yaml), Today).Build();
        ParseResult previous = YearPair.Named(pair.Previous.Parse(), "a.docx"), current = YearPair.Named(pair.Current.Parse(), "b.docx");
        return [pipeline.Compare(previous, current), pipeline.CheckTogether([pipeline.Check(previous), pipeline.Check(current)])[1]];
    }

    [Fact]
    public void Carry_over_that_disagrees_is_found_both_ways() => Assert.All(BothWays("{}", Pair()), result =>
        Assert.Equal(Severity.Error, Assert.Single(result.Findings, finding => finding.RuleId == "YOY001").Severity));

    [Theory]
    [InlineData("requests.carriedIn@total", true)]
    [InlineData("requests.carriedOut@total", false)]
    public void A_suppression_holds_back_a_finding_across_years(string subject, bool hides) => Assert.All(
        BothWays($"suppressions: [ {{ rule: YOY001, subject: '{subject}', reason: 划转, by: 王某, until: 2026-12-31 }} ]", Pair()),
        result => Assert.Equal(hides, Assert.Single(result.Findings, finding => finding.RuleId == "YOY001").Suppression is not null));

    [Fact]
    public void A_severity_holds_for_a_finding_across_years() => Assert.All(BothWays("rules: { severity: { YOY001: info } }", Pair()), result =>
        Assert.Equal(Severity.Info, Assert.Single(result.Findings, finding => finding.RuleId == "YOY001").Severity));

    [Theory]
    [InlineData("rules: { ignore: [YOY] }")]
    [InlineData("rules: { severity: { YOY001: off } }")]
    [InlineData("rules: { select: [REQ] }")]
    public void A_rule_across_years_that_is_not_wanted_does_not_run(string yaml) => Assert.All(BothWays(yaml, Pair()), result =>
        Assert.Equal((Outcome.NotApplicable, false), (result.Of("YOY001").Outcome, result.Findings.Any(finding => finding.RuleId == "YOY001"))));

    [Theory]
    [InlineData("{}", Outcome.Failed)]
    [InlineData("rules: { options: { YOY006: { factor: 40 } } }", Outcome.Passed)]
    public void An_option_holds_across_years(string yaml, Outcome outcome)
    {
        YearPair pair = YearPair.Clean();
        pair.Current.Number("proactive.penalties@decisions", 3000);
        pair.Previous.Number("proactive.penalties@decisions", 100);

        Assert.All(BothWays(yaml, pair), result => Assert.Equal(outcome, result.Of("YOY006").Outcome));
    }
}
