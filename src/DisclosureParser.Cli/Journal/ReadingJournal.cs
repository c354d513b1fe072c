using DisclosureParser.Cli.Outputs;
using DisclosureParser.Cli.Workers;
using DisclosureParser.Documents;
using DisclosureParser.Documents.Packing;
using Microsoft.Data.Sqlite;

namespace DisclosureParser.Cli.Journal;

/// <summary>
/// Keeps what was read, by the hash of its bytes, the limits and the version, so that a run that was broken off need not read it
/// again. Everything behind the reading is reckoned anew, so that a resumed run writes what an uninterrupted one would have.
/// </summary>
internal sealed class ReadingJournal : IDocumentOpening, IDisposable
{
    private readonly IDocumentOpening _inner;
    private readonly ReadingStore _store;
    private readonly CancellationTokenSource _broken = new();

    private ReadingJournal(ReadingStore store, IDocumentOpening inner)
    {
        _store = store;
        _inner = inner;
    }

    /// <summary>Cancelled where the journal can no longer be written: what is read from then on would be lost.</summary>
    public CancellationToken Broken => _broken.Token;

    /// <summary>Opens a journal, a new one where there is none.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="shown">The file as the user named it.</param>
    /// <param name="isResumed">A journal that holds something is meant; without this it is refused, so that no run goes on by mistake.</param>
    /// <param name="inner">What reads documents that the journal does not hold.</param>
    /// <exception cref="UsageException">The file is in use, is no journal, or holds something.</exception>
    public static ReadingJournal Open(string path, string shown, bool isResumed, IDocumentOpening inner)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"日志“{shown}”所在的文件夹无法建立");
        }

        ReadingStore store = ReadingStore.Open(path, shown);
        if (isResumed || store.IsEmpty) return new ReadingJournal(store, inner);
        store.Dispose();
        throw new UsageException($"日志“{shown}”已经存在：接着做加 --resume，重新做请换名或先删除");
    }

    public async ValueTask<ReadAttempt> OpenAsync(DocumentContent content, DocumentLimits limits, CancellationToken cancellationToken)
    {
        ReadingKey key = Key(content, limits);
        if (Find(content, limits, key) is ReadAttempt known)
        {
            Write(store => store.Record(content.Name, key, null));
            return known;
        }

        ReadAttempt read = await _inner.OpenAsync(content, limits, cancellationToken).ConfigureAwait(false);
        byte[] packed = PackedReading.Write(read);
        Write(store =>
        {
            if (IsCertain(read)) store.Keep(key, packed);
            store.Record(content.Name, IsCertain(read) ? key : null, IsCertain(read) ? null : packed);
        });
        return read;
    }

    /// <summary>Notes a document whose bytes could not be had.</summary>
    public void Note(AuditResult result)
    {
        if (result.Document.Sha256 is not null || result.Diagnostics is not [{ Reason: ReadErrorReason reason } diagnostic, ..]) return;
        ReadAttempt failed = new(new SourceDocument(result.Document, []), new DocumentReadException(reason, diagnostic.Message) { EnglishMessage = diagnostic.EnglishMessage });
        Write(store => store.Record(result.Document.Name, null, PackedReading.Write(failed)));
    }

    /// <summary>Says that the journal could not be written.</summary>
    /// <exception cref="OutputFailedException">It could not.</exception>
    public void RequireWhole()
    {
        if (_broken.IsCancellationRequested) throw new OutputFailedException(_store.Name);
    }

    public void Dispose()
    {
        _store.Dispose();
        _broken.Dispose();
    }

    // The extension is the last thing readers look at; the rest of the name changes nothing.
    private static ReadingKey Key(DocumentContent content, DocumentLimits limits) =>
        new(content.Sha256, $"{ToolVersion.Text}|{content.Extension}|{string.Join(',', LimitList.Of(limits))}");

    // A document that took too long or killed its worker may do better on another day.
    private static bool IsCertain(ReadAttempt read) =>
        read.Failure?.Reason is not (ReadErrorReason.Timeout or ReadErrorReason.WorkerCrashed or ReadErrorReason.WorkerOutOfMemory);

    private ReadAttempt? Find(DocumentContent content, DocumentLimits limits, ReadingKey key)
    {
        try
        {
            if (_store.Find(key) is not byte[] packed) return null;
            ReadAttempt known = PackedReading.Read(packed, limits);
            return known with { Document = known.Document with { Info = known.Document.Info with { Name = content.Name } } };
        }
        catch (Exception exception) when (exception is InvalidDataException or SqliteException)
        {
            // An entry that was damaged is no entry.
            return null;
        }
    }

    private void Write(Action<ReadingStore> write)
    {
        try
        {
            write(_store);
        }
        catch (SqliteException)
        {
            _broken.Cancel();
        }
    }
}
