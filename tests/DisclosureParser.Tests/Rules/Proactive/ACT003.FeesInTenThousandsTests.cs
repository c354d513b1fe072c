using DisclosureParser.Rules.Proactive;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Proactive;

public class FeesInTenThousandsTests
{
    private const string Key = "proactive.fees@amount";

    private static ReportBuilder Of(AgencyKind kind, AgencyLevel level, decimal amount, string? unit = null) =>
        ReportBuilder.Clean().By(kind, level).Number(Key, amount, unit: unit);

    [Theory]
    [InlineData(AgencyKind.Township, AgencyLevel.Township, 1_250_000)]
    [InlineData(AgencyKind.Department, AgencyLevel.County, 125_000.5)]
    [InlineData(AgencyKind.Government, AgencyLevel.City, 3_000_000)]
    public void A_sum_beyond_the_body_fails_at_the_figure(AgencyKind kind, AgencyLevel level, decimal amount) =>
        RuleTester.Fails<FeesInTenThousands>(Of(kind, level, amount), Severity.Warning, Key);

    [Theory]
    [InlineData(AgencyKind.Government, AgencyLevel.City, 316_441)]
    [InlineData(AgencyKind.Government, AgencyLevel.Province, 3_000_000)]
    [InlineData(AgencyKind.Government, AgencyLevel.City, 1_282_341.21)]
    [InlineData(AgencyKind.Department, AgencyLevel.County, 99_999)]
    public void A_sum_that_such_a_body_may_collect_passes(AgencyKind kind, AgencyLevel level, decimal amount) =>
        RuleTester.Passes<FeesInTenThousands>(Of(kind, level, amount));

    [Fact]
    public void A_cell_that_names_its_unit_passes() =>
        RuleTester.Passes<FeesInTenThousands>(Of(AgencyKind.Township, AgencyLevel.Township, 1_250_000, "元"));

    [Theory]
    [InlineData(100_000, 10, Outcome.Failed)]
    [InlineData(50_000, 10, Outcome.Failed)]
    [InlineData(200_000, 10, Outcome.Failed)]
    [InlineData(40_000, 10, Outcome.Passed)]
    [InlineData(200_001, 10, Outcome.Passed)]
    [InlineData(250_000, 0, Outcome.Passed)]
    public void Ten_thousand_times_last_years_sum_fails(decimal now, decimal before, Outcome outcome) => Assert.Equal(outcome,
        TwoYears.Check<FeesInTenThousands>(Of(AgencyKind.Government, AgencyLevel.City, now),
            ReportBuilder.Clean(2023).By(AgencyKind.Government, AgencyLevel.City).Number(Key, before)).Outcome);
}
