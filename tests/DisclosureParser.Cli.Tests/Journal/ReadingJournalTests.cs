using System.Collections.Immutable;
using System.Text;
using DisclosureParser.Cli.Journal;
using DisclosureParser.Documents;

namespace DisclosureParser.Cli.Tests.Journal;

/// <summary>What a journal keeps, and what it has read again.</summary>
public sealed class ReadingJournalTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    [Fact]
    public async Task The_same_bytes_are_read_once_whatever_their_name()
    {
        Counting reader = new(DocumentOpening.InProcess);
        ReadAttempt first, second;
        using (ReadingJournal journal = Open(reader)) first = await journal.OpenAsync(Content("甲.txt"), DocumentLimits.Default, CancellationToken.None);
        using (ReadingJournal journal = Open(reader)) second = await journal.OpenAsync(Content("乙.txt"), DocumentLimits.Default, CancellationToken.None);

        Assert.Equal(1, reader.Calls);
        Assert.Equal("乙.txt", second.Document.Info.Name);
        Assert.Equal(first.Document.Blocks.Select(block => block.ToString()), second.Document.Blocks.Select(block => block.ToString()));
    }

    [Fact]
    public async Task Other_limits_or_another_extension_mean_another_reading()
    {
        Counting reader = new(DocumentOpening.InProcess);
        using ReadingJournal journal = Open(reader);
        await journal.OpenAsync(Content("甲.txt"), DocumentLimits.Default, CancellationToken.None);
        await journal.OpenAsync(Content("甲.txt"), DocumentLimits.Default with { MaxPages = 7 }, CancellationToken.None);
        await journal.OpenAsync(Content("甲.md"), DocumentLimits.Default, CancellationToken.None);

        Assert.Equal(3, reader.Calls);
    }

    [Fact]
    public async Task What_took_too_long_is_tried_again()
    {
        Counting reader = new(new Failing());
        using ReadingJournal journal = Open(reader);
        await journal.OpenAsync(Content("甲.txt"), DocumentLimits.Default, CancellationToken.None);
        await journal.OpenAsync(Content("甲.txt"), DocumentLimits.Default, CancellationToken.None);

        Assert.Equal(2, reader.Calls);
    }

    public void Dispose() => _folder.Dispose();

    private static DocumentContent Content(string name) => new(name, [.. Encoding.UTF8.GetBytes("一、总体情况\n主动公开政府信息12条。\n")]);

    private ReadingJournal Open(IDocumentOpening inner) => ReadingJournal.Open(Path.Combine(_folder.Path, "甲.journal"), "甲.journal", isResumed: true, inner);

    private sealed class Counting(IDocumentOpening inner) : IDocumentOpening
    {
        public int Calls { get; private set; }

        public ValueTask<ReadAttempt> OpenAsync(DocumentContent content, DocumentLimits limits, CancellationToken cancellationToken)
        {
            Calls++;
            return inner.OpenAsync(content, limits, cancellationToken);
        }
    }

    private sealed class Failing : IDocumentOpening
    {
        public ValueTask<ReadAttempt> OpenAsync(DocumentContent content, DocumentLimits limits, CancellationToken cancellationToken) => ValueTask.FromResult(
            new ReadAttempt(new SourceDocument(new DocumentInfo(content.Name), ImmutableArray<Block>.Empty), new DocumentReadException(ReadErrorReason.Timeout, "太久。")));
    }
}
