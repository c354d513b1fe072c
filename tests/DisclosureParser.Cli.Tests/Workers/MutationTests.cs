using System.Globalization;
using DisclosureParser.Cli.Workers;
using DisclosureParser.Documents;
using FixtureGenerator.Layouts;
using FixtureGenerator.Reports;

namespace DisclosureParser.Cli.Tests.Workers;

/// <summary>
/// Reports changed at random: each is read or refused in good order, whatever was changed. A run of its own takes more of them:
/// <c>DISCLOSURE_MUTATIONS=2000</c> for each format.
/// </summary>
public sealed class MutationTests
{
    private static readonly int Count =
        int.TryParse(Environment.GetEnvironmentVariable("DISCLOSURE_MUTATIONS"), CultureInfo.InvariantCulture, out int count) ? count : 200;

    [Theory]
    [InlineData("docx-word")]
    [InlineData("html-clean")]
    [InlineData("txt-cells")]
    [InlineData("pdf-ruled")]
    public async Task No_change_is_more_than_a_refusal(string layout)
    {
        Layout found = LayoutCatalog.Find(layout);
        byte[][] reports = [.. Enumerable.Range(0, 2).Select(i => found.Write(ReportSpecification.Create(i)).Bytes)];
        await using WorkerPool pool = new(WorkerPrograms.Shipped, new WorkerLimits());
        DisclosurePipeline pipeline = new DisclosurePipelineBuilder().ReadWith(pool).Build();
        IEnumerable<DocumentSource> sources = Enumerable.Range(0, Count)
            .Select(i => DocumentSource.FromBytes(new Mutations((uint)i + 1).Of(reports[i % 2], found.Extension), $"{i}{found.Extension}"));

        List<string> faults = [];
        int results = 0;
        await foreach (AuditResult result in pipeline.AuditManyAsync(sources, BatchOptions.Default with { MaxConcurrency = 2, Timeout = TimeSpan.FromMinutes(2) }))
        {
            results++;
            faults.AddRange(result.Diagnostics.Where(IsFault).Select(diagnostic => $"{result.Document.Name}: {diagnostic.Id} {diagnostic.Message}"));
        }

        Assert.Equal(Count, results);
        Assert.Empty(faults);
    }

    // Our own faults, and deaths of a worker: the formats that the library itself walks have neither.
    private static bool IsFault(Diagnostic diagnostic) =>
        diagnostic.Id is DiagnosticIds.RuleFault or DiagnosticIds.RecognitionFault
        || diagnostic.Reason is ReadErrorReason.WorkerCrashed or ReadErrorReason.WorkerOutOfMemory or ReadErrorReason.Timeout;
}
