using System.Diagnostics;
using DisclosureParser.Documents;
using DisclosureParser.Rules;
using DisclosureParser.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace DisclosureParser.Tests.FrontDoor;

public class PipelineTests
{
    private static readonly string Report = Repository.File("testdata", "reports", "qinghe-water-2023", "report.html");

    [Fact]
    public async Task Typed_views_and_keys_show_the_same_figures()
    {
        ParseResult parsed = await Disclosure.ParseAsync(Report);
        AnnualReport report = parsed.Report!;
        Assert.Equal(13, report.Requests.Received.Total.Value);
        Assert.Same(report.FindFigure("requests.received@total"), report.Requests.Received.Total);
        Assert.Equal(5, report.Requests["results.granted"].NaturalPerson.Value);
        Assert.Equal(1, report.Disputes.Reconsideration.Upheld.Value);
        Assert.Equal(38, report.Proactive.Licensing.Value);
        Assert.Equal(11, report.Proactive["normativeDocuments", "inForce"].Value);
    }

    [Fact]
    public async Task A_container_holds_one_pipeline()
    {
        await using ServiceProvider services = new ServiceCollection()
            .AddDisclosureParser(builder => builder.WithYearIfUnnamed(2023))
            .AddDisclosureParser()
            .BuildServiceProvider();
        Assert.Same(services.GetRequiredService<DisclosurePipeline>(), services.GetRequiredService<DisclosurePipeline>());
    }

    [Fact]
    public async Task Readers_of_the_caller_are_asked_first_even_for_formats_that_are_refused()
    {
        DisclosurePipeline pipeline = new DisclosurePipelineBuilder()
            .AddReader(new StubReader((content, _) => StubReader.Empty(content)))
            .Build();
        SourceDocument document = await pipeline.ReadAsync(DocumentSource.FromBytes("{\\rtf1 x}"u8, "a.stub"));
        Assert.Equal("stub", document.Info.Format);
    }

    [Fact]
    public void A_severity_needs_a_rule_that_exists() =>
        Assert.Throws<ArgumentException>(() => new DisclosurePipelineBuilder().SetSeverity("XXX999", Severity.Off));

    [Fact]
    public async Task One_span_covers_the_document_and_one_each_stage()
    {
        List<string> spans = [];
        using ActivitySource mine = new("test");
        using ActivityListener listener = new()
        {
            ShouldListenTo = source => source.Name is DisclosurePipeline.ActivitySourceName or "test",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
        };
        ActivitySource.AddActivityListener(listener);
        using Activity root = mine.StartActivity("root")!;
        listener.ActivityStopped = activity =>
        {
            if (activity.TraceId == root.TraceId) spans.Add(activity.OperationName);
        };
        await Disclosure.AuditAsync(Report);
        Assert.Equal(["read", "recognize", "check", "document"], spans);
    }

    [Fact]
    public void Every_rule_has_a_descriptor_in_order() =>
        Assert.Equal(
            BuiltInRules.All.Select(rule => rule.Descriptor.Id).Order(StringComparer.Ordinal),
            DisclosurePipeline.Default.Rules.Select(rule => rule.Id));
}
