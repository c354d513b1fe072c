using DisclosureParser.Documents;
using DisclosureParser.Documents.Packing;
using Microsoft.Data.Sqlite;

namespace DisclosureParser.Cli.Journal;

/// <summary>The documents of journals, as one batch.</summary>
internal sealed class JournaledReports : IDisposable
{
    private readonly List<ReadingStore> _stores = [];
    private readonly SortedDictionary<string, ReadingStore> _documents = new(CodePointOrder.Comparer);

    /// <summary>Names of all documents, code point by code point.</summary>
    public IReadOnlyCollection<string> Names => _documents.Keys;

    /// <summary>Adds a journal. A document that two journals hold is that of the first.</summary>
    /// <exception cref="UsageException">The file is in use or no journal.</exception>
    public void Add(string path, string shown)
    {
        ReadingStore store = ReadingStore.Open(path, shown);
        _stores.Add(store);
        foreach (string name in store.Names()) _documents.TryAdd(name, store);
    }

    /// <summary>What came of reading a document. What its journal no longer holds could not be read.</summary>
    public ReadAttempt Read(string name)
    {
        try
        {
            if (_documents[name].Reading(name) is byte[] packed)
            {
                ReadAttempt read = PackedReading.Read(packed);
                return read with { Document = read.Document with { Info = read.Document.Info with { Name = name } } };
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or SqliteException)
        {
            // Said below.
        }

        return new ReadAttempt(
            new SourceDocument(new DocumentInfo(name), []),
            new DocumentReadException(ReadErrorReason.InputUnreadable, "日志中的这一条已损坏。") { EnglishMessage = "The journal's entry is damaged." });
    }

    public void Dispose()
    {
        foreach (ReadingStore store in _stores) store.Dispose();
    }
}
