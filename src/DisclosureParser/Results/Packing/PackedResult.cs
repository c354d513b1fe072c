using DisclosureParser.Documents.Packing;

namespace DisclosureParser.Results.Packing;

/// <summary>
/// Results as bytes, whole: the report, the findings, the outcomes. For runs that hold more results than memory should.
/// </summary>
/// <remarks>The first bytes name the format and its version. Bytes of another version are refused, never guessed at.</remarks>
public static class PackedResult
{
    // The version stands behind the letters.
    private static ReadOnlySpan<byte> Mark => "DPA\x01"u8;

    /// <summary>The bytes of a result.</summary>
    public static byte[] Write(AuditResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        PackWriter pack = new();
        foreach (byte each in Mark) pack.Byte(each);
        InfoPacking.Write(pack, result.Document);
        pack.Byte((int)result.Status);
        pack.Maybe(result.Report, ReportPacking.Write);
        pack.Many(result.Findings, FindingPacking.Write);
        pack.Many(result.Outcomes, Write);
        pack.Many(result.Diagnostics, DiagnosticPacking.Write);
        return pack.ToArray();
    }

    /// <summary>The result that bytes stand for.</summary>
    /// <param name="bytes">What <see cref="Write(AuditResult)"/> gave.</param>
    /// <exception cref="InvalidDataException">The bytes are no result, or one of another version.</exception>
    public static AuditResult Read(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith(Mark)) throw new InvalidDataException("These bytes are no packed result of this version.");
        PackReader pack = new(bytes[Mark.Length..]);
        AuditResult result = new(
            InfoPacking.Read(ref pack),
            pack.Kind<AuditStatus>(),
            pack.Maybe(ReportPacking.Read),
            pack.Many(FindingPacking.Read),
            pack.Many(ReadOutcome),
            pack.Many(DiagnosticPacking.Read));
        return pack.IsAtEnd ? result : throw pack.Broken();
    }

    private static void Write(PackWriter pack, RuleOutcome outcome)
    {
        pack.Text(outcome.RuleId);
        pack.Byte((int)outcome.Outcome);
        OptionalText.Write(pack, outcome.Reason);
        OptionalText.Write(pack, outcome.EnglishReason);
    }

    private static RuleOutcome ReadOutcome(ref PackReader pack) =>
        new(pack.Text(), pack.Kind<Outcome>(), OptionalText.Read(ref pack)) { EnglishReason = OptionalText.Read(ref pack) };
}
