using BenchmarkDotNet.Attributes;
using DisclosureParser.Documents;

namespace DisclosureParser.Benchmarks;

/// <summary>The three stages on the reports of testdata: read, recognise, check, each alone.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private readonly DisclosurePipeline _pipeline = DisclosurePipeline.Default;
    private DocumentSource _source = null!;
    private SourceDocument _document = null!;
    private ParseResult _parsed = null!;

    [Params("banshi-2020/report.txt", "qinghe-water-2023/report.html", "qinghe-water-2023/report.md")]
    public string Report { get; set; } = "";

    [GlobalSetup]
    public async Task ReadOnce()
    {
        string path = Path.Combine(Root(), "testdata", "reports", Report);
        _source = DocumentSource.FromBytes(await File.ReadAllBytesAsync(path), Path.GetFileName(path));
        _document = await _pipeline.ReadAsync(_source);
        _parsed = _pipeline.Recognize(_document);
    }

    [Benchmark]
    public Task<SourceDocument> Read() => _pipeline.ReadAsync(_source);

    [Benchmark]
    public ParseResult Recognize() => _pipeline.Recognize(_document);

    [Benchmark]
    public AuditResult Check() => _pipeline.Check(_parsed);

    private static string Root()
    {
        DirectoryInfo? here = new(AppContext.BaseDirectory);
        while (here is not null && !File.Exists(Path.Combine(here.FullName, "DisclosureParser.sln"))) here = here.Parent;
        return here?.FullName ?? throw new InvalidOperationException("The checkout was not found.");
    }
}
