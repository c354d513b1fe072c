using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.CrossYear;

public class NoLeapsTests
{
    private static AuditResult Compare(decimal before, decimal now, string key = "proactive.penalties@decisions", string? note = null, string? unit = null)
    {
        YearPair pair = YearPair.Clean();
        pair.Previous.Number(key, before);
        pair.Current.Number(key, now, unit: unit);
        if (note is not null) pair.Current.Text("other", note);
        return pair.Compare("YOY006");
    }

    [Theory]
    [InlineData(12, 2300)]
    [InlineData(2300, 12)]
    [InlineData(0, 500)]
    [InlineData(600, 0)]
    public void A_leap_is_remarked_on(decimal before, decimal now) =>
        Assert.Equal(["YOY006 proactive.penalties@decisions Info"], Compare(before, now).Shown());

    [Theory]
    [InlineData(12, 120)]
    [InlineData(4, 49)]
    [InlineData(0, 499)]
    [InlineData(0, 0)]
    public void Growth_and_small_counts_are_not(decimal before, decimal now) => Assert.Empty(Compare(before, now).Findings);

    [Fact]
    public void Duties_that_were_taken_over_explain_it() => Assert.Empty(Compare(12, 2300, note: "因综合执法改革，相关处罚职能划转我局。").Findings);

    [Fact]
    public void Another_unit_is_no_leap() => Assert.Empty(Compare(12.5m, 125000, "proactive.fees@amount", unit: "元").Findings);
}
