using System.Collections;

namespace DisclosureParser.Cli.Results;

/// <summary>Stored results by the names of their documents, code point by code point; of two of one name the first.</summary>
internal sealed class ResultsInOrder : IReadOnlyList<AuditResult>
{
    private readonly ResultStore _store;
    private readonly int[] _places;

    /// <summary>Orders results.</summary>
    /// <param name="store">The results.</param>
    /// <param name="names">The names of their documents, in the order of the store.</param>
    public ResultsInOrder(ResultStore store, IReadOnlyList<string> names)
    {
        _store = store;
        _places = [.. Enumerable.Range(0, names.Count).DistinctBy(at => names[at], StringComparer.Ordinal).OrderBy(at => names[at], CodePointOrder.Comparer)];
    }

    public int Count => _places.Length;

    public AuditResult this[int index] => _store[_places[index]];

    public IEnumerator<AuditResult> GetEnumerator() => _places.Select(place => _store[place]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
