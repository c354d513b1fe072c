using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Copies;

public class CopiesAgreeTests
{
    private static IReadOnlyList<AuditResult> Together(string attachment, ReportBuilder other) => YearPair.Together(null, ("a.html", ReportBuilder.Clean()), (attachment, other));

    [Theory]
    [InlineData("a.pdf")]
    [InlineData("a.docx")]
    public void Another_figure_fails_at_the_page(string attachment)
    {
        IReadOnlyList<AuditResult> results = Together(attachment, ReportBuilder.Clean().Number("requests.received@total", 12));

        Finding finding = Assert.Single(results[0].Findings, finding => finding.RuleId == "PUB008");
        Assert.Equal(("requests.received@total", Severity.Error), (finding.Subject, finding.Severity));
        Assert.Equal([null, attachment], finding.Evidence!.Operands.Select(operand => operand.Document));
        Assert.Equal(Outcome.NotApplicable, results[1].Of("PUB008").Outcome);
    }

    [Fact]
    public void The_same_figures_pass() => Assert.Equal(Outcome.Passed, Together("a.pdf", ReportBuilder.Clean())[0].Of("PUB008").Outcome);

    [Fact]
    public void A_figure_that_one_copy_does_not_print_claims_nothing() =>
        Assert.Equal(Outcome.Passed, Together("a.pdf", ReportBuilder.Clean().Blank("requests.received@total"))[0].Of("PUB008").Outcome);

    [Fact]
    public void A_figure_that_was_not_read_is_not_evaluated() =>
        Assert.Equal(Outcome.NotEvaluated, Together("a.pdf", ReportBuilder.Clean().Uncertain("requests.received@total"))[0].Of("PUB008").Outcome);

    [Fact]
    public void Text_copied_off_a_page_is_no_attachment() =>
        Assert.Equal(Outcome.NotApplicable, Together("a.text", ReportBuilder.Clean().Number("requests.received@total", 12))[0].Of("PUB008").Outcome);
}
