using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.CrossYear;

/// <summary>Published reports held against each other.</summary>
public class PublishedYearsTests
{
    [CorpusFact]
    public async Task Two_years_of_one_body_in_its_own_words()
    {
        AuditResult result = await Disclosure.CompareAsync(Corpus.File("real", "pingtan-2020", "report.txt"), Corpus.File("real", "pingtan-2021", "report.txt"));

        Assert.DoesNotContain(result.Findings, finding => finding.RuleId.StartsWith("YOY", StringComparison.Ordinal));
        Assert.Equal((Outcome.Passed, Outcome.Passed), (result.Of("YOY007").Outcome, result.Of("YOY008").Outcome));
        // The figures of these two are not read from their flattened text: nothing may be said about them.
        Assert.NotEqual(Outcome.Failed, result.Of("YOY001").Outcome);
    }

    [CorpusFact]
    public async Task Reports_of_different_bodies_are_not_taken_for_copies()
    {
        List<AuditResult> results = [];
        await foreach (AuditResult result in DisclosurePipeline.Default.AuditManyAsync(DocumentSource.FromDirectory(Corpus.File("real"), "report.*"))) results.Add(result);

        Assert.Empty(DisclosurePipeline.Default.CheckTogether(results).SelectMany(result => result.Findings)
            .Where(finding => finding.RuleId is "PUB006" or "PUB007" or "PUB008" || finding.RuleId.StartsWith("YOY", StringComparison.Ordinal))
            .Select(finding => $"{finding.RuleId} {finding.Message}"));
    }
}
