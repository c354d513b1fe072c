using DisclosureParser.Documents;
using DisclosureParser.Internals;
using DisclosureParser.Readers.Decoding;

namespace DisclosureParser.Readers.Text;

/// <summary>The steps that readers of text share: limits, decoding, and what was lost on the way.</summary>
internal static class TextDocument
{
    private const int SampleBytes = 256 << 10;

    /// <summary>The lines of the file.</summary>
    public static string Decode(DocumentContent content, ReadContext context)
    {
        if (content.Bytes.Length == 0)
            Throw.Unreadable(ReadErrorReason.EmptyFile, "文件为空（0 字节）。", "The file is empty (0 bytes).");
        if (content.Bytes.Length > context.Limits.MaxBytes)
            Throw.LimitExceeded(nameof(DocumentLimits.MaxBytes), context.Limits.MaxBytes, content.Bytes.Length);
        DecodedText decoded = TextDecoder.Decode(content.Bytes.AsSpan(), null);
        if (decoded.LostCharacters > 0) ReportLost(decoded, context);
        return decoded.Text;
    }

    /// <summary>The start of the file, enough to tell what it is.</summary>
    public static string DecodeStart(DocumentContent content) =>
        TextDecoder.Decode(content.Bytes.AsSpan()[..Math.Min(content.Bytes.Length, SampleBytes)], null).Text;

    public static SourceDocument Document(DocumentContent content, string format, BlockList blocks) =>
        new(new DocumentInfo(content.Name, format, content.Sha256, content.Bytes.Length), blocks.ToBlocks())
        {
            Diagnostics = [.. blocks.Context.Diagnostics],
        };

    private static void ReportLost(DecodedText decoded, ReadContext context) =>
        context.Report(new Diagnostic(
            DiagnosticIds.CharactersLost,
            DiagnosticSeverity.Warning,
            FormattableString.Invariant($"按 {decoded.EncodingName} 解码时有 {decoded.LostCharacters} 处字节无法转换为字符。"))
        {
            EnglishMessage = FormattableString.Invariant($"{decoded.LostCharacters} byte sequences are no characters of {decoded.EncodingName}."),
        });
}
