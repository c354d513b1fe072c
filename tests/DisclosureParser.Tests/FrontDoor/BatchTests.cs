using DisclosureParser.Documents;

namespace DisclosureParser.Tests.FrontDoor;

public class BatchTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public async Task Results_come_in_the_order_of_the_documents(int concurrency)
    {
        string[] names = [.. Enumerable.Range(0, 40).Select(i => $"{i:00}.stub")];
        DisclosurePipeline pipeline = With((content, _) =>
        {
            // The first ones take longest.
            Thread.Sleep(Math.Max(0, 10 - int.Parse(content.Name[..2], null)));
            return StubReader.Empty(content);
        });
        Assert.Equal(names, (await All(pipeline, names, new BatchOptions { MaxConcurrency = concurrency })).Select(result => result.Document.Name));
    }

    [Fact]
    public async Task One_bad_document_is_one_result_and_never_more()
    {
        DisclosurePipeline pipeline = With((content, _) => content.Name switch
        {
            "bug.stub" => throw new InvalidOperationException("/secret/path"),
            "limit.stub" => throw new DocumentReadException(ReadErrorReason.LimitExceeded, "超过限制。"),
            _ => StubReader.Empty(content),
        });
        List<AuditResult> results = await All(pipeline, ["bug.stub", "gone-reader.xyz", "limit.stub", "ok.stub"]);
        Assert.Equal(["DOC008", "DOC004", "DOC010"], results.Take(3).Select(result => result.Diagnostics.Single().Id));
        Assert.All(results, result => Assert.Equal(AuditStatus.Unreadable, result.Status));
        Assert.All(results, result => Assert.All(result.Outcomes, outcome => Assert.Equal(Outcome.NotEvaluated, outcome.Outcome)));
        Assert.DoesNotContain("/secret/path", results[0].Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_takes_too_long_is_a_timeout_and_the_rest_goes_on()
    {
        DisclosurePipeline pipeline = With((content, token) =>
        {
            if (content.Name == "slow.stub") token.WaitHandle.WaitOne(TimeSpan.FromSeconds(30));
            token.ThrowIfCancellationRequested();
            return StubReader.Empty(content);
        });
        List<AuditResult> results = await All(
            pipeline, ["slow.stub", "ok.stub"], new BatchOptions { MaxConcurrency = 2, Timeout = TimeSpan.FromMilliseconds(200) });
        Assert.Equal("DOC011", results[0].Diagnostics.Single().Id);
        Assert.NotEqual("DOC011", results[1].Diagnostics.FirstOrDefault()?.Id);
    }

    [Fact]
    public async Task Cancellation_ends_the_batch()
    {
        using CancellationTokenSource stop = new();
        DisclosurePipeline pipeline = With((content, token) =>
        {
            stop.Cancel();
            token.ThrowIfCancellationRequested();
            return StubReader.Empty(content);
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await pipeline.AuditManyAsync([Source("a.stub"), Source("b.stub")], null, stop.Token).LastAsync());
    }

    [Fact]
    public void A_bad_option_is_refused_at_once() =>
        Assert.Throws<ArgumentOutOfRangeException>(
            () => DisclosurePipeline.Default.AuditManyAsync([], new BatchOptions { MaxConcurrency = 0 }));

    private static DisclosurePipeline With(Func<DocumentContent, CancellationToken, SourceDocument> read) =>
        new DisclosurePipelineBuilder().AddReader(new StubReader(read)).Build();

    private static DocumentSource Source(string name) => DocumentSource.FromBytes([0, 1], name);

    private static async Task<List<AuditResult>> All(DisclosurePipeline pipeline, string[] names, BatchOptions? options = null)
    {
        List<AuditResult> results = [];
        await foreach (AuditResult result in pipeline.AuditManyAsync(names.Select(Source), options)) results.Add(result);
        return results;
    }
}
