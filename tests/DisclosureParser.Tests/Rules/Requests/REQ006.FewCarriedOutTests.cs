using DisclosureParser.Rules.Requests;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Requests;

public class FewCarriedOutTests
{
    private const string Key = "requests.carriedOut@total";

    private static ReportBuilder Report(decimal received, decimal carriedOut) => ReportBuilder.Clean().Number("requests.received@total", received).Number(Key, carriedOut);

    [Theory]
    [InlineData(10, 9)]
    [InlineData(100, 36)]
    public void More_than_a_third_is_remarked_at_the_figure(decimal received, decimal carriedOut) =>
        RuleTester.Fails<FewCarriedOut>(Report(received, carriedOut), Severity.Info, Key);

    [Theory]
    [InlineData(10, 5)]
    [InlineData(0, 5)]
    [InlineData(100, 35)]
    public void Few_pass(decimal received, decimal carriedOut) => RuleTester.Passes<FewCarriedOut>(Report(received, carriedOut));

    [Fact]
    public void An_unread_figure_is_not_evaluated() =>
        Assert.Equal(Outcome.NotEvaluated, RuleTester.Check<FewCarriedOut>(Report(10, 9).Uncertain(Key)).Outcome);
}
