using DisclosureParser.Rules.Disputes;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Disputes;

public class LawsuitsFollowReviewsTests
{
    private static ReportBuilder Suits(decimal count) => ReportBuilder.Clean().Number("disputes.litigation.afterReconsideration@total", count);

    [Fact]
    public void More_suits_than_reviews_are_remarked()
    {
        // Six ended this year, eight stood the year before.
        Finding finding = Assert.Single(TwoYears.Check<LawsuitsFollowReviews>(Suits(15), ReportBuilder.Clean(2023)).Findings);

        Assert.Equal(("disputes", Severity.Info), (finding.Subject, finding.Severity));
    }

    [Fact]
    public void As_many_pass() => Assert.Equal(Outcome.Passed, TwoYears.Check<LawsuitsFollowReviews>(Suits(14), ReportBuilder.Clean(2023)).Outcome);

    [Fact]
    public void One_year_alone_does_not_tell() => Assert.Equal(Outcome.NotApplicable, TwoYears.Check<LawsuitsFollowReviews>(Suits(15), null).Outcome);
}
