using DisclosureParser;
using DisclosureParser.Documents;
using DisclosureParser.Documents.Packing;

namespace Fuzz;

/// <summary>What is fed with made-up bytes. A find is whatever is not an answer of the closed set.</summary>
internal static class Targets
{
    public const int LargestSeed = 16 << 10;

    // Small limits, so that a find is a fault and no mere size.
    private static readonly DocumentLimits Limits = new() { MaxHtmlElements = 20_000, MaxBlocks = 20_000, MaxPages = 50, MaxPdfStreamBytes = 4 << 20, MaxPdfDecodedBytes = 16 << 20 };

    private static readonly Dictionary<string, Action<byte[]>> All = new(StringComparer.Ordinal)
    {
        ["docx"] = bytes => Audit(bytes, "a.docx"),
        ["html"] = bytes => Audit(bytes, "a.html"),
        ["mht"] = bytes => Audit(bytes, "a.mht"),
        ["pdf"] = bytes => Audit(bytes, "a.pdf"),
        ["txt"] = bytes => Audit(bytes, "a.txt"),
        ["md"] = bytes => Audit(bytes, "a.md"),
        ["packed"] = Unpack,
    };

    public static IEnumerable<string> Names => All.Keys;

    public static Action<byte[]>? Find(string name) => All.GetValueOrDefault(name);

    /// <summary>The target that a file is an input of.</summary>
    public static string? Of(string file) => Path.GetExtension(file) is { Length: > 1 } extension && All.ContainsKey(extension[1..]) ? extension[1..] : null;

    private static void Audit(byte[] bytes, string name)
    {
        ReadAttempt attempt = DocumentOpening.InProcess.OpenAsync(new DocumentContent(name, [.. bytes]), Limits, CancellationToken.None).AsTask().GetAwaiter().GetResult();
        // What the readers did not foresee comes as a generic answer with its cause inside.
        if (attempt.Failure is { Reason: ReadErrorReason.CorruptContent, InnerException: Exception cause and (NullReferenceException or IndexOutOfRangeException or ArgumentException or KeyNotFoundException) } && name != "a.pdf")
            throw new InvalidOperationException("Not foreseen.", cause);
        if (attempt.Failure is not null) return;
        AuditResult result = DisclosurePipeline.Default.Check(DisclosurePipeline.Default.Recognize(attempt.Document));
        if (result.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Id is DiagnosticIds.RuleFault or DiagnosticIds.RecognitionFault) is Diagnostic fault)
            throw new InvalidOperationException(fault.EnglishMessage);
        PackedReading.Read(PackedReading.Write(attempt));
    }

    private static void Unpack(byte[] bytes)
    {
        try
        {
            PackedReading.Read(bytes);
        }
        catch (InvalidDataException)
        {
            // The answer to what was never packed.
        }
    }
}
