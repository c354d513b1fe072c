using DisclosureParser.Documents;
using DisclosureParser.Internals;

namespace DisclosureParser.Readers.Pdf;

/// <summary>
/// What decoding one file may still cost. PdfPig swallows what filters throw in places, so a breach is also remembered and
/// raised again by <see cref="ThrowIfExceeded"/>.
/// </summary>
internal sealed class DecodingBudget(DocumentLimits limits)
{
    private (string Limit, long Allowed, long Seen)? _breach;
    private long _decoded;

    public long MaxStreamBytes => Math.Min(limits.MaxPdfStreamBytes, limits.MaxPdfDecodedBytes - _decoded);

    /// <summary>Streams that came to nothing: filters swallow what is broken.</summary>
    public int EmptiedStreams { get; private set; }

    /// <summary>Takes note of a stream that had bytes and has none when unpacked.</summary>
    public void NoteEmptied() => EmptiedStreams++;

    /// <summary>Takes the decoded bytes of one stream off the budget.</summary>
    public void Spend(long bytes)
    {
        if (bytes > limits.MaxPdfStreamBytes) Breach(nameof(DocumentLimits.MaxPdfStreamBytes), limits.MaxPdfStreamBytes, bytes);
        _decoded += bytes;
        if (_decoded > limits.MaxPdfDecodedBytes) Breach(nameof(DocumentLimits.MaxPdfDecodedBytes), limits.MaxPdfDecodedBytes, _decoded);
    }

    public void CheckFilters(int count)
    {
        if (count > limits.MaxPdfFilters) Breach(nameof(DocumentLimits.MaxPdfFilters), limits.MaxPdfFilters, count);
    }

    public void ThrowIfExceeded()
    {
        if (_breach is var (limit, allowed, seen)) Throw.LimitExceeded(limit, allowed, seen);
    }

    private void Breach(string limit, long allowed, long seen)
    {
        _breach ??= (limit, allowed, seen);
        ThrowIfExceeded();
    }
}
