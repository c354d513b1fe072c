namespace DisclosureParser.Documents.Packing;

/// <summary>Packs diagnostics, and failures of a whole file.</summary>
internal static class DiagnosticPacking
{
    /// <summary>No diagnostic takes less.</summary>
    public const int LeastBytes = 5;

    private const int HasLocation = 1, HasReason = 2, Severities = 3;

    private static readonly int Reasons = Enum.GetValues<ReadErrorReason>().Length;

    public static void Write(PackWriter pack, Diagnostic diagnostic)
    {
        pack.Byte((diagnostic.Location is null ? 0 : HasLocation) | (diagnostic.Reason is null ? 0 : HasReason));
        pack.Byte((int)diagnostic.Severity);
        pack.Text(diagnostic.Id);
        pack.Text(diagnostic.Message);
        pack.Text(diagnostic.EnglishMessage);
        if (diagnostic.Location is SourceLocation location) LocationPacking.Write(pack, location);
        if (diagnostic.Reason is ReadErrorReason reason) pack.Byte((int)reason);
    }

    public static Diagnostic Read(ref PackReader pack)
    {
        int parts = pack.Kind(4);
        DiagnosticSeverity severity = (DiagnosticSeverity)pack.Kind(Severities);
        string id = pack.Text(), message = pack.Text(), english = pack.Text();
        SourceLocation? location = (parts & HasLocation) == 0 ? null : LocationPacking.Read(ref pack);
        ReadErrorReason? reason = (parts & HasReason) == 0 ? null : (ReadErrorReason)pack.Kind(Reasons);
        return new Diagnostic(id, severity, message, location, reason) { EnglishMessage = english };
    }

    public static void Write(PackWriter pack, DocumentReadException failure)
    {
        pack.Byte((int)failure.Reason);
        pack.Text(failure.Message);
        pack.Text(failure.EnglishMessage);
    }

    public static DocumentReadException ReadFailure(ref PackReader pack)
    {
        ReadErrorReason reason = (ReadErrorReason)pack.Kind(Reasons);
        string message = pack.Text(), english = pack.Text();
        return new DocumentReadException(reason, message) { EnglishMessage = english };
    }
}
