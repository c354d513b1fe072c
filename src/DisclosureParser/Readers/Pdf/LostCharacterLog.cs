using UglyToad.PdfPig.Logging;

namespace DisclosureParser.Readers.Pdf;

/// <summary>
/// Hears from PdfPig which character codes have no Unicode mapping. PdfPig passes such a code on as if it were the
/// character, which would be a guess, so these letters have to be found and left out.
/// </summary>
internal sealed class LostCharacterLog : ILog
{
    private const string Before = "corresponding character with code ";
    private const string MissingFont = "Skipping a missing font";
    private const string FailedOperation = "Failed reading operation";
    private readonly HashSet<char> _codes = [];

    /// <summary>Runs of text that were left out since the last <see cref="Clear"/>, because the file lacks their font.</summary>
    public int SkippedRuns { get; private set; }

    /// <summary>Instructions of the page that were broken and left out since the last <see cref="Clear"/>.</summary>
    public int BrokenInstructions { get; private set; }

    public bool IsEmpty => _codes.Count == 0;

    /// <summary>Whether the text may be a code that was passed on for a character since the last <see cref="Clear"/>.</summary>
    public bool MayBeLost(string text) => text.Length == 1 && _codes.Contains(text[0]);

    public void Clear()
    {
        _codes.Clear();
        SkippedRuns = 0;
        BrokenInstructions = 0;
    }

    public void Warn(string message)
    {
        if (message.StartsWith(MissingFont, StringComparison.Ordinal)) SkippedRuns++;
        int at = message.IndexOf(Before, StringComparison.Ordinal);
        if (at < 0) return;
        ReadOnlySpan<char> rest = message.AsSpan(at + Before.Length);
        int code = 0, i = 0;
        for (; i < rest.Length && char.IsAsciiDigit(rest[i]) && i < 9; i++) code = code * 10 + (rest[i] - '0');
        if (i > 0) _codes.Add((char)code);
    }

    public void Debug(string message)
    {
    }

    public void Debug(string message, Exception ex)
    {
    }

    public void Error(string message)
    {
    }

    public void Error(string message, Exception ex)
    {
        if (message.StartsWith(FailedOperation, StringComparison.Ordinal)) BrokenInstructions++;
    }
}
