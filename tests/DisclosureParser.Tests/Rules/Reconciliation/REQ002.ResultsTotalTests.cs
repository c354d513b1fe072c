using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Reconciliation;

public class ResultsTotalTests
{
    // A leaf and its row total wrong together: the column sums fail, the row sums hold.
    private static ReportBuilder LeafAndRowTotal() => ReportBuilder.Clean()
        .Number("requests.results.granted@enterprise", 9).Number("requests.results.granted@total", 42);

    [Fact]
    public void A_column_that_does_not_add_up_fails_and_covers_the_total_column()
    {
        AuditResult result = Audit.Only(LeafAndRowTotal(), "REQ");

        Finding finding = Assert.Single(result.Findings);
        Assert.Equal(("REQ002", "requests.results.total@enterprise"), (finding.RuleId, finding.Subject));
        Assert.Equal("商业企业：（一）予以公开9＋1.本机关不掌握相关政府信息3＋3.其他1＝13，（七）总计填12，相差1", finding.Message);
        Assert.Equal([new CoveredFinding("REQ002", "requests.results.total@total")], finding.Covers.ToArray());
        Assert.Equal("（七）总计＝各项之和", finding.Evidence!.Formula);
    }

    [Theory]
    [InlineData(2020, "requests.results.other@naturalPerson")]
    [InlineData(2024, "requests.results.other.misc@naturalPerson")]
    public void Every_leaf_counts_in_either_form(int year, string leaf) =>
        Assert.Equal(leaf, Assert.Single(Audit.Only(ReportBuilder.Clean(year).Number(leaf, 50), "REQ").Findings).Subject);

    [Fact]
    public void A_subtotal_row_changes_nothing() =>
        Assert.Equal(Outcome.Passed, Audit.Only(ReportBuilder.Clean().Subtotal("requests", "results.denied"), "REQ").Of("REQ002").Outcome);

    [Fact]
    public void A_group_printed_as_one_row_counts_for_its_leaves() =>
        Assert.All(["REQ001", "REQ002", "REQ003"], rule =>
            Assert.Equal(Outcome.Passed, Audit.Only(ReportBuilder.Clean().AsOneRow("requests", "results.other"), "REQ").Of(rule).Outcome));

    [Fact]
    public void A_lost_row_that_held_a_number_makes_it_not_evaluated() =>
        Assert.Equal(Outcome.NotEvaluated, Audit.Only(ReportBuilder.Clean().WithoutRow("requests", "results.granted"), "REQ").Of("REQ002").Outcome);
}
