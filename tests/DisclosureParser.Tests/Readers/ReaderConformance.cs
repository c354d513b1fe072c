using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Reporting;

namespace DisclosureParser.Tests.Readers;

/// <summary>
/// The contract of a reader. Inherit it, name the reader and some small good files, at least one with a table of two or more
/// cells and one with two or more blocks, and all of this is proved. A reader of a format of its own needs nothing else.
/// </summary>
public abstract class ReaderConformance
{
    private const int Truncations = 40;
    private const int Mutations = 100;

    /// <summary>The reader under test.</summary>
    protected abstract IDocumentReader CreateReader();

    /// <summary>Good files, some kilobytes each (every one is read some 200 times), best made by the test itself.</summary>
    protected abstract IEnumerable<DocumentContent> GoodSamples();

    /// <summary>Further limits of the format: a file, limits it just passes, and the name of the limit in force. None by default.</summary>
    protected virtual IEnumerable<(DocumentContent Content, DocumentLimits Limits, string LimitName)> OversizedSamples() => [];

    [Fact]
    public async Task Null_arguments_are_misuse()
    {
        IDocumentReader reader = CreateReader();
        DocumentContent content = GoodSamples().First();
        Assert.Throws<ArgumentNullException>(() => reader.CanRead(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await reader.ReadAsync(null!, NewContext()));
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await reader.ReadAsync(content, null!));
    }

    [Fact]
    public void The_format_has_a_short_name() => Assert.Matches("^[a-z]+$", CreateReader().Format);

    [Fact]
    public async Task A_cancelled_token_stops_the_reading()
    {
        foreach (DocumentContent sample in GoodSamples())
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(
                async () => await CreateReader().ReadAsync(sample, NewContext(), new CancellationToken(canceled: true)));
        }
    }

    [Fact]
    public async Task An_empty_file_is_not_accepted_and_cannot_be_read()
    {
        DocumentContent empty = new(GoodSamples().First().Name, []);
        Assert.False(CreateReader().CanRead(empty));
        await Assert.ThrowsAsync<DocumentReadException>(async () => await CreateReader().ReadAsync(empty, NewContext()));
    }

    [Fact]
    public async Task Good_files_are_accepted_and_read()
    {
        bool anyTable = false, manyBlocks = false;
        foreach (DocumentContent sample in GoodSamples())
        {
            IDocumentReader reader = CreateReader();
            Assert.True(reader.CanRead(sample), $"{sample.Name} is not accepted");
            ReadContext context = NewContext();
            SourceDocument document = await reader.ReadAsync(sample, context);

            Assert.Equal(sample.Name, document.Info.Name);
            Assert.Equal(reader.Format, document.Info.Format);
            Assert.Equal(sample.Sha256, document.Info.Sha256);
            Assert.Equal(sample.Bytes.Length, document.Info.Bytes);
            Assert.Equal(context.Diagnostics, document.Diagnostics);
            Assert.All(document.Diagnostics, d => Assert.False(d.Message.Length == 0 || d.EnglishMessage.Length == 0, $"{d.Id} says nothing"));
            DocumentContract.Verify(document);
            anyTable |= document.Blocks.OfType<Table>().Any(t => t.Cells.Length > 1);
            manyBlocks |= document.Blocks.Length > 1;
        }

        Assert.True(anyTable, "No good sample gave a table.");
        Assert.True(manyBlocks, "No good sample gave two blocks.");
    }

    [Fact]
    public async Task Reading_twice_gives_the_same()
    {
        foreach (DocumentContent sample in GoodSamples())
            Assert.Equal(await Dump(CreateReader(), sample), await Dump(CreateReader(), sample));
    }

    [Fact]
    public async Task One_reader_serves_many_threads()
    {
        IDocumentReader shared = CreateReader();
        List<(DocumentContent Sample, string Alone)> samples = [];
        foreach (DocumentContent sample in GoodSamples()) samples.Add((sample, await Dump(CreateReader(), sample)));

        IEnumerable<Task> reads = from round in Enumerable.Range(0, 4)
                                  from one in samples
                                  select Task.Run(async () => Assert.Equal(one.Alone, await Dump(shared, one.Sample)));
        await Task.WhenAll(reads);
    }

    [Fact]
    public async Task A_truncated_file_is_read_or_refused()
    {
        foreach (DocumentContent sample in GoodSamples())
        {
            for (int i = 0; i < Truncations; i++)
            {
                int length = (int)((long)sample.Bytes.Length * i / Truncations);
                await ReadOrRefuse(new DocumentContent(sample.Name, sample.Bytes[..length]), $"{sample.Name} cut to {length} bytes");
            }
        }
    }

    [Fact]
    public async Task A_damaged_file_is_read_or_refused()
    {
        foreach (DocumentContent sample in GoodSamples())
        {
            for (int seed = 0; seed < Mutations; seed++)
                await ReadOrRefuse(new DocumentContent(sample.Name, Damage(sample.Bytes, seed)), $"{sample.Name} with damage {seed}");
        }
    }

    [Fact]
    public async Task A_file_may_be_as_large_as_the_limit_and_no_larger()
    {
        foreach (DocumentContent sample in GoodSamples())
            await VerifyLimit(sample, nameof(DocumentLimits.MaxBytes), sample.Bytes.Length, (limits, n) => limits with { MaxBytes = n });
    }

    [Fact]
    public async Task A_document_may_have_as_many_blocks_as_the_limit_and_no_more()
    {
        foreach (DocumentContent sample in GoodSamples())
        {
            int blocks = (await Read(CreateReader(), sample)).Blocks.Length;
            await VerifyLimit(sample, nameof(DocumentLimits.MaxBlocks), blocks, (limits, n) => limits with { MaxBlocks = n });
        }
    }

    [Fact]
    public async Task A_table_may_have_as_many_cells_as_the_limit_and_no_more()
    {
        foreach (DocumentContent sample in GoodSamples())
        {
            SourceDocument document = await Read(CreateReader(), sample);
            int largest = document.Blocks.OfType<Table>().Select(table => table.Cells.Length).DefaultIfEmpty().Max();
            if (largest > 0) await VerifyLimit(sample, nameof(DocumentLimits.MaxTableCells), largest, (limits, n) => limits with { MaxTableCells = n });
        }
    }

    [Fact]
    public async Task Text_is_limited()
    {
        foreach (DocumentContent sample in GoodSamples())
            await Refused(sample, DocumentLimits.Default with { MaxTextCharacters = 1 }, nameof(DocumentLimits.MaxTextCharacters));
    }

    [Fact]
    public async Task The_limits_of_the_format_hold()
    {
        foreach ((DocumentContent content, DocumentLimits limits, string name) in OversizedSamples()) await Refused(content, limits, name);
    }

    private async Task VerifyLimit(DocumentContent sample, string name, int needed, Func<DocumentLimits, int, DocumentLimits> with)
    {
        await CreateReader().ReadAsync(sample, new ReadContext(with(DocumentLimits.Default, needed)));
        await Refused(sample, with(DocumentLimits.Default, needed - 1), name);
    }

    private async Task Refused(DocumentContent sample, DocumentLimits limits, string limitName)
    {
        DocumentReadException refusal = await Assert.ThrowsAsync<DocumentReadException>(
            async () => await CreateReader().ReadAsync(sample, new ReadContext(limits)));
        Assert.Equal(ReadErrorReason.LimitExceeded, refusal.Reason);
        Assert.Contains(limitName, refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>A result that keeps the contract, or a refusal with its code: nothing else may come out of a broken file.</summary>
    private async Task ReadOrRefuse(DocumentContent content, string what)
    {
        try
        {
            IDocumentReader reader = CreateReader();
            reader.CanRead(content);
            DocumentContract.Verify(await Read(reader, content));
        }
        catch (DocumentReadException refusal)
        {
            Assert.False(refusal.Message.Length == 0 || refusal.EnglishMessage.Length == 0, $"{what}: {refusal.Reason} says nothing");
        }
        catch (Exception other) when (other is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"{what}: {other}");
        }
    }

    private static ImmutableArray<byte> Damage(ImmutableArray<byte> bytes, int seed)
    {
        Random random = new(seed);
        byte[] damaged = [.. bytes];
        int count = 1 + random.Next(8);
        for (int i = 0; i < count; i++) damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
        return ImmutableArray.Create(damaged);
    }

    private static ReadContext NewContext() => new(DocumentLimits.Default);

    private static async Task<SourceDocument> Read(IDocumentReader reader, DocumentContent content) => await reader.ReadAsync(content, NewContext());

    private static async Task<string> Dump(IDocumentReader reader, DocumentContent content) => BlocksFormat.Write(await Read(reader, content));
}
