using System.Text.Json;

namespace DisclosureParser.Reporting.Lines;

/// <summary>Reads the findings that <see cref="JsonFinding"/> writes.</summary>
internal static class FindingLine
{
    public static Finding Read(JsonElement json)
    {
        string ruleId = json.Text("ruleId"), subject = json.Text("subject"), message = json.Text("message");
        string? hint = json.MaybeText("hint"), baseline = json.MaybeText("baseline");
        return new Finding(ruleId, json.Word<Severity>("severity"), subject, message, json.Location())
        {
            Id = json.Text("id"),
            EnglishMessage = message,
            Evidence = json.Maybe("evidence", Evidence),
            LegalBasis = json.Many("legalBasis", basis => new LegalBasis(basis.Text("document"), basis.Text("clause"))),
            Related = json.Many("related", related => new RelatedLocation(related.Text("role"), related.MaybeText("key"), related.MaybeText("text"), related.Location())),
            Covers = json.Many("covers", covered => new CoveredFinding(covered.Text("ruleId"), covered.Text("subject"))),
            Hint = hint,
            EnglishHint = hint,
            IsKnown = baseline switch { "known" => true, "new" => false, _ => null },
            Suppression = json.Maybe("suppression", suppression => new Suppression(ruleId, subject, suppression.Text("reason"), suppression.Text("by"), suppression.Day("until"))),
        };
    }

    private static Evidence Evidence(JsonElement json) =>
        new(json.Text("formula"), json.GetProperty("left").GetDecimal(), json.GetProperty("right").GetDecimal(), json.Many("operands", Operand));

    private static Operand Operand(JsonElement json) =>
        new(json.Text("key"), json.MaybeDecimal("value"), json.MaybeText("text"), json.Location()) { Document = json.MaybeText("document") };
}
