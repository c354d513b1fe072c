using CsCheck;
using DisclosureParser.Documents;
using DisclosureParser.Reporting;
using DisclosureParser.Results.Packing;
using DisclosureParser.Tests.Reporting;
using DisclosureParser.Tests.Support;
using FixtureGenerator.Layouts;
using FixtureGenerator.Reports;

namespace DisclosureParser.Tests.Packing;

/// <summary>A result that is packed comes out as it went in; what was damaged comes out as an error and nothing else.</summary>
public sealed class PackedResultTests
{
    private static readonly SourceLocation Place = new(new BlockPath(3, 1, 2, new TextSpan(4, 9)), new PageAnchor(2, new Box(1, 2, 3, 4)));

    [Fact]
    public async Task Results_of_a_run_come_out_equal()
    {
        AuditRun run = await Runs.MadeUpAsync();
        foreach (AuditResult result in run.Results) AssertSame(result);
        Assert.Contains(run.Results, result => result.Findings.Any(finding => finding is { Suppression: not null, Evidence: not null }));
        Assert.Contains(run.Results, result => result.Report is null);
    }

    [Fact]
    public async Task Results_from_every_layout_come_out_equal()
    {
        foreach (Layout layout in LayoutCatalog.All.Where(layout => layout.Variant.Name.Length == 0))
            AssertSame(await DisclosurePipeline.Default.AuditAsync(DocumentSource.FromBytes([.. layout.Write(ReportSpecification.Create(1)).Bytes], "a" + layout.Extension)));
    }

    [CorpusFact]
    public async Task Results_of_published_reports_come_out_equal()
    {
        await foreach (AuditResult result in DisclosurePipeline.Default.AuditManyAsync(DocumentSource.FromDirectory(Path.Combine(Corpus.Root!, "real"), "*")))
            AssertSame(result);
    }

    [Fact]
    public void What_seldom_occurs_comes_out_equal()
    {
        Finding finding = new("AGG001", Severity.Off, "report", "一", Place)
        {
            Id = "x",
            EnglishMessage = "one",
            Hint = "h",
            EnglishHint = "e",
            IsKnown = false,
            Passage = "p",
            Evidence = new Evidence("f", 0.00m, decimal.MinValue, [new Operand("k", null, null, Place) { Document = "d" }, new Operand("k", 7.50m, "7.50", Place)]),
            LegalBasis = [new LegalBasis("条例", "第四十九条")],
            Related = [new RelatedLocation("operand", null, null, Place)],
            Covers = [new CoveredFinding("R", "s")],
            Suppression = new Suppression("A", "*", "r", "by", DateOnly.MaxValue) { Agency = "a", File = "f", Year = 2023, Origin = "o" },
        };
        AssertSame(new AuditResult(new DocumentInfo("a", null, null), AuditStatus.Incomplete, null, [finding, finding with { IsKnown = true, Suppression = null }], [], []));
    }

    [Fact]
    public async Task A_cut_or_changed_byte_is_refused_or_read_and_never_more()
    {
        byte[] packed = PackedResult.Write((await Runs.MadeUpAsync()).Results[0]);
        Gen.Select(Gen.Int[0, packed.Length - 1], Gen.Byte[1, 255], Gen.Bool).Sample((at, value, cut) =>
        {
            byte[] bytes = cut ? packed[..at] : [.. packed];
            if (!cut) bytes[at] ^= value;
            long before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                PackedResult.Read(bytes);
                Assert.False(cut, "A cut result was read.");
            }
            catch (InvalidDataException)
            {
            }

            Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 100_000 + (100L * bytes.Length));
        }, iter: 500);
    }

    private static void AssertSame(AuditResult result) => EveryProperty.AssertSame(result, PackedResult.Read(PackedResult.Write(result)), "result");
}
