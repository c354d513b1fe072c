using DisclosureParser.Cli.Results;
using DisclosureParser.Documents;
using DisclosureParser.Reporting;

namespace DisclosureParser.Cli.Tests;

/// <summary>Results that do not stay in memory are the results that were added.</summary>
public sealed class ResultStoreTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(100)]
    public async Task A_run_from_disk_writes_what_a_run_from_memory_writes(int inMemory)
    {
        string reports = DisclosureParser.Tests.Support.Repository.File("testdata", "reports");
        List<AuditResult> results = [];
        using ResultStore store = new(inMemory);
        await foreach (AuditResult result in DisclosurePipeline.Default.AuditManyAsync(DocumentSource.FromDirectory(reports, "report.*")))
        {
            results.Add(result);
            store.Add(result);
        }

        Assert.Equal(results.Count, store.Count);
        Assert.Equal(results.Select(result => result.Document.Name), store.Select(result => result.Document.Name));
        AuditResult[] together = [.. DisclosurePipeline.Default.EnumerateTogether(store)];
        Assert.Equal(Json(DisclosurePipeline.Default.CheckTogether(results)), Json(together));
        Assert.Equal(Json(results), Json(store));
    }

    [Fact]
    public void Results_may_be_asked_for_in_any_order_and_after_others_were_added()
    {
        using ResultStore store = new(inMemory: 1);
        for (int i = 0; i < 40; i++)
        {
            store.Add(new AuditResult(new DocumentInfo($"{i}"), AuditStatus.Unreadable, null, [], [], []));
            Assert.Equal("0", store[0].Document.Name);
            Assert.Equal($"{i / 2}", store[i / 2].Document.Name);
            Assert.Equal($"{i}", store[i].Document.Name);
        }
    }

    [Fact]
    public void Nothing_stays_in_the_temporary_folder()
    {
        HashSet<string> before = [.. Directory.GetFiles(Path.GetTempPath(), "disclosure-*")];
        ResultStore store = new(inMemory: 0);
        store.Add(new AuditResult(new DocumentInfo("a"), AuditStatus.Unreadable, null, [], [], []));
        store.Dispose();
        Assert.Empty(Directory.GetFiles(Path.GetTempPath(), "disclosure-*").Except(before));
    }

    private static byte[] Json(IEnumerable<AuditResult> results)
    {
        using MemoryStream output = new();
        new JsonFormat().Write(output, new AuditRun("1", results), FormatOptions.Default);
        return output.ToArray();
    }
}
