using DisclosureParser.Rules.Narrative;
using static DisclosureParser.Tests.Rules.Narrative.NarrativeChecks;

namespace DisclosureParser.Tests.Rules.Narrative;

public class PercentagesRecomputeTests
{
    private const string Lead = "答复政府信息公开申请80件，其中";

    [Theory]
    [InlineData("予以公开41件，占51.25%。")]
    [InlineData("予以公开41件（51.2%）。")]
    [InlineData("予以公开41件，占50.6%。")]
    [InlineData("予以公开41件，占47.1%。")]
    [InlineData("予以公开41件，约占51%。")]
    public void A_share_of_any_fitting_whole_passes_rounded_or_cut(string text) => Passes<PercentagesRecompute>(Lead + text);

    [Fact]
    public void A_share_of_no_whole_fails_at_its_section()
    {
        Finding finding = Fails<PercentagesRecompute>(Lead + "予以公开41件，占60.1%。");

        Assert.Equal("section.overview", finding.Subject);
        Assert.Equal("60.1%", finding.Passage);
        Assert.Equal(60.1m, finding.Evidence!.Left);
    }

    [Fact]
    public void A_share_reckoned_from_the_tables_number_is_the_other_rules_matter() => Passes<PercentagesRecompute>(Lead + "予以公开40件，占51.2%。");

    [Theory]
    [InlineData("予以公开41件，同比增长60.1%。")]
    [InlineData("主动公开信息41条，占60.1%。")]
    public void Growth_and_other_counts_are_not_recomputed(string text) => Is<PercentagesRecompute>(Outcome.NotApplicable, Lead + text);

    [Fact]
    public void Where_the_sentence_names_no_whole_it_is_a_remark() =>
        Assert.Equal((Severity.Warning, Severity.Info),
            (Fails<PercentagesRecompute>(Lead + "予以公开41件，占60.1%。").Severity, Fails<PercentagesRecompute>("政府信息公开申请的办理结果：予以公开41件，占60.1%。").Severity));

    [Theory]
    [InlineData("政府信息公开申请的办理结果：予以公开30件，占75%，部分公开10件，占25%。", Outcome.Passed)]
    [InlineData("政府信息公开申请的办理结果：予以公开30件，占75%，部分公开10件，占35%。", Outcome.Failed)]
    [InlineData("政府信息公开申请的办理结果：予以公开30件，占99.9%。", Outcome.Failed)]
    public void Shares_that_make_up_the_whole_are_of_what_is_listed(string text, Outcome outcome) => Is<PercentagesRecompute>(outcome, text);
}
