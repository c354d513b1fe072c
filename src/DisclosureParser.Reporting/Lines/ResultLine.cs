using System.Text.Json;
using DisclosureParser.Documents;

namespace DisclosureParser.Reporting.Lines;

/// <summary>Reads the results that <see cref="JsonReport"/> writes: of the report its body, year and form, for the rest is not there.</summary>
internal static class ResultLine
{
    private static readonly SourceLocation Nowhere = new(default);

    public static AuditResult Read(JsonElement json)
    {
        AuditStatus status = json.Word<AuditStatus>("status");
        return new AuditResult(
            Document(json.GetProperty("document")),
            status,
            status == AuditStatus.Unreadable ? null : Report(json),
            json.Many("findings", FindingLine.Read),
            json.Many("outcomes", Outcome),
            json.Many("diagnostics", Diagnostic));
    }

    private static DocumentInfo Document(JsonElement json) =>
        new(json.Text("name"), json.MaybeText("format"), json.MaybeText("sha256"), json.MaybeNumber("bytes"), (int?)json.MaybeNumber("pages"));

    private static AnnualReport Report(JsonElement json) =>
        new(new ReportHeader { Agency = json.Maybe("agency", Agency), Year = (int?)json.MaybeNumber("year") }, json.MaybeText("template"), [], []) { Location = Nowhere };

    private static Agency Agency(JsonElement json) =>
        new(json.Text("name"), json.Word<AgencyKind>("kind"), json.MaybeText("level") is null ? AgencyLevel.Unknown : json.Word<AgencyLevel>("level"), Nowhere);

    private static RuleOutcome Outcome(JsonElement json) =>
        new(json.Text("ruleId"), json.Word<Outcome>("outcome"), json.MaybeText("reason")) { EnglishReason = json.MaybeText("reason") };

    private static Diagnostic Diagnostic(JsonElement json)
    {
        string message = json.Text("message");
        ReadErrorReason? reason = json.MaybeText("reason") is null ? null : json.Word<ReadErrorReason>("reason");
        return new Diagnostic(json.Text("id"), json.Word<DiagnosticSeverity>("severity"), message, json.MaybeLocation(), reason) { EnglishMessage = message };
    }
}
