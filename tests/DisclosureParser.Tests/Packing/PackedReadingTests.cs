using CsCheck;
using DisclosureParser.Documents;
using DisclosureParser.Documents.Packing;
using DisclosureParser.Tests.Support;
using FixtureGenerator.Layouts;
using FixtureGenerator.Reports;

namespace DisclosureParser.Tests.Packing;

/// <summary>What is packed comes out as it went in; what was damaged comes out as an error and nothing else.</summary>
public sealed class PackedReadingTests
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char['\uD7F0', '\uE010'], 0, 8],
        Gen.Const("一、总体情况"),
        Gen.Const(""));

    private static readonly Gen<string?> OptionalText = Gen.Select(Gen.Bool, Text, (there, text) => there ? text : null);
    private static readonly Gen<double> Real = Gen.OneOf(Gen.Double, Gen.Const(double.NaN), Gen.Const(double.NegativeInfinity), Gen.Const(-0.0));

    private static readonly Gen<SourceAnchor?> Anchor = Gen.OneOf(
        Gen.Const((SourceAnchor?)null),
        Gen.Select(Gen.Int, Real, Real, (page, x, y) => (SourceAnchor?)new PageAnchor(page, new Box(x, y, -x, -y))),
        Gen.Select(Text, Text, OptionalText, (part, path, id) => (SourceAnchor?)new PartAnchor(part, path, id)),
        Gen.Select(Gen.Int, Gen.Int, OptionalText, (line, column, selector) => (SourceAnchor?)new LineAnchor(line, column, selector)));

    private static readonly Gen<SourceLocation> AnyPlace = Gen.Select(
        Gen.Int, Gen.Int.Nullable(), Gen.Int.Nullable(), Gen.Select(Gen.Int, Gen.Int, (start, end) => new TextSpan(start, end)).Nullable(), Anchor,
        (block, row, column, span, anchor) => new SourceLocation(new BlockPath(block, row, column, span), anchor));

    private static readonly Gen<Block> AnyBlock = Gen.OneOf(
        Gen.Select(Text, Gen.Int.Nullable(), Gen.Bool, Anchor, (text, level, bold, anchor) => (Block)new Paragraph(text, level) { IsEmphasized = bold, Location = new SourceLocation(default, anchor) }),
        Gen.Select(OptionalText, Real.Nullable(), Real.Nullable(), Anchor, (text, width, height, anchor) => (Block)new Picture(text) { Width = width, Height = height, Location = new SourceLocation(default, anchor) }),
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5], Gen.Enum<GridEvidence>(), Gen.Bool, Text, AnyPlace, Table));

    private static readonly Gen<Diagnostic> AnyDiagnostic = Gen.Select(
        Text, Gen.Enum<DiagnosticSeverity>(), Text, AnyPlace.Null(), Gen.Enum<ReadErrorReason>().Nullable(), Text,
        (id, severity, message, place, reason, english) => new Diagnostic(id, severity, message, place, reason) { EnglishMessage = english });

    private static readonly Gen<ReadAttempt> Attempts = Gen.Select(
        Gen.Select(Text, OptionalText, OptionalText, Gen.Long[0, long.MaxValue].Nullable(), Gen.Int.Nullable(), (name, format, hash, bytes, pages) => new DocumentInfo(name, format, hash, bytes, pages)),
        AnyBlock.Array[0, 8],
        Gen.Select(Text, Text, (name, value) => new DocumentProperty(name, value)).Array[0, 3],
        AnyDiagnostic.Array[0, 3],
        Gen.Enum<BlockRole>(),
        Gen.Select(Gen.Bool, Gen.Enum<ReadErrorReason>(), Text, (failed, reason, text) => failed ? new DocumentReadException(reason, text) { EnglishMessage = text } : null),
        (info, blocks, properties, diagnostics, role, failure) => new ReadAttempt(
            new SourceDocument(info, [.. blocks.Select((block, at) => Placed(block, at) with { Role = role })]) { Properties = [.. properties], Diagnostics = [.. diagnostics] }, failure));

    [Fact]
    public void Whatever_is_packed_comes_out_equal() => Attempts.Sample(attempt => AssertSame(attempt, PackedReading.Read(PackedReading.Write(attempt))), iter: 2_000);

    [Fact]
    public void Packing_gives_the_same_bytes_each_time() =>
        Attempts.Sample(attempt => Assert.Equal(PackedReading.Write(attempt), PackedReading.Write(PackedReading.Read(PackedReading.Write(attempt)))), iter: 500);

    [Fact]
    public void A_cut_or_changed_byte_is_refused_or_read_and_never_more() =>
        Gen.Select(Attempts, Gen.Double[0, 1], Gen.Byte, Gen.Bool).Sample((attempt, place, value, cut) =>
        {
            byte[] bytes = PackedReading.Write(attempt);
            int at = (int)(place * (bytes.Length - 1));
            if (cut) bytes = bytes[..at];
            else bytes[at] ^= value;
            long before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                PackedReading.Read(bytes);
                Assert.False(cut, "A cut document was read.");
            }
            catch (InvalidDataException)
            {
            }

            Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 100_000 + (100L * bytes.Length));
        }, iter: 3_000);

    [Fact]
    public void Bytes_that_were_never_packed_are_refused() =>
        Gen.Byte.Array[0, 200].Sample(bytes => Assert.Throws<InvalidDataException>(() => PackedReading.Read([.. "DPR\u0001"u8, 0, .. bytes, 0xFF])), iter: 3_000);

    [Fact]
    public void Another_version_is_refused() => Assert.Throws<InvalidDataException>(() => PackedReading.Read("DPR\u0002"u8));

    [Fact]
    public void More_than_the_limits_allow_is_refused()
    {
        Table table = new(1, 3, [.. Enumerable.Range(0, 3).Select(i => new TableCell(0, i, "", new SourceLocation(new BlockPath(0, 0, i))))]) { Location = new SourceLocation(default) };
        byte[] bytes = PackedReading.Write(new ReadAttempt(new SourceDocument(new DocumentInfo("a"), [table])));
        Assert.Null(PackedReading.Read(bytes, DocumentLimits.Default with { MaxDocumentCells = 3, MaxBlocks = 1 }).Failure);
        Assert.Throws<InvalidDataException>(() => PackedReading.Read(bytes, DocumentLimits.Default with { MaxDocumentCells = 2 }));
        Assert.Throws<InvalidDataException>(() => PackedReading.Read(bytes, DocumentLimits.Default with { MaxBlocks = 0 }));
    }

    [Fact]
    public async Task Every_layout_of_the_generator_comes_out_equal()
    {
        foreach (Layout layout in LayoutCatalog.All.Where((layout, at) => layout.Variant.Name.Length == 0))
            await AssertSame(layout.Write(ReportSpecification.Create(1)).Bytes, "a" + layout.Extension);
    }

    [CorpusFact]
    public async Task Every_published_report_comes_out_equal()
    {
        foreach (string file in Directory.GetFiles(Path.Combine(Corpus.Root!, "real"), "*", SearchOption.AllDirectories))
            await AssertSame(await File.ReadAllBytesAsync(file), Path.GetFileName(file));
    }

    private static async Task AssertSame(byte[] bytes, string name)
    {
        ReadAttempt attempt = await DocumentOpening.InProcess.OpenAsync(new DocumentContent(name, [.. bytes]), DocumentLimits.Default, CancellationToken.None);
        AssertSame(attempt, PackedReading.Read(PackedReading.Write(attempt)));
    }

    private static Block Table(int rows, int columns, GridEvidence evidence, bool packed, string text, SourceLocation place)
    {
        List<TableCell> cells = [];
        if (rows > 1 && columns > 1) cells.Add(new TableCell(0, 0, text, place, 2, 2) { HasPicture = packed });
        else if (rows > 0 && columns > 0) cells.Add(new TableCell(0, 0, text, place));
        for (int column = 2; column < columns && rows > 0; column++) cells.Add(new TableCell(0, column, text, place));
        return new Table(rows, columns, [.. cells]) { Evidence = evidence, IsPacked = packed, Location = new SourceLocation(default) };
    }

    private static Block Placed(Block block, int index) => block with { Location = block.Location with { Path = new BlockPath(index) } };

    private static void AssertSame(ReadAttempt expected, ReadAttempt actual)
    {
        EveryProperty.AssertSame(expected.Document, actual.Document, "document");
        Assert.Equal(expected.Failure?.Reason, actual.Failure?.Reason);
        Assert.Equal(expected.Failure?.Message, actual.Failure?.Message);
        Assert.Equal(expected.Failure?.EnglishMessage, actual.Failure?.EnglishMessage);
    }
}
