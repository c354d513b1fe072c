using DisclosureParser.Rules.Legal;

namespace DisclosureParser.Rules.Narrative;

/// <summary>What the text says was issued, repealed and in force is what the second table says, in the columns that the form has.</summary>
internal sealed class NormativeDocumentsAgreeWithTable : StatementRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("TXT011", "正文规章、规范性文件数与表二一致", "The text's counts of rules and normative documents agree with the table", Severity.Error)
    {
        LegalBasis = [Law.Regulation("第六条")],
        Tables = ["proactive"],
    };

    /// <inheritdoc/>
    protected override bool SpeaksOf(Statement statement) =>
        statement.Key.StartsWith("proactive.normativeDocuments@", StringComparison.Ordinal) || statement.Key.StartsWith("proactive.regulations@", StringComparison.Ordinal);

    /// <inheritdoc/>
    protected override IEnumerable<string> Readings(RuleContext context, Statement statement)
    {
        string row = statement.Key[..(statement.Key.IndexOf('@', StringComparison.Ordinal) + 1)];
        return statement.Key[row.Length..] switch
        {
            // The trial form has no such columns: what was issued it splits into made and disclosed.
            "issued" => [row + "issued", row + "created", row + "disclosed"],
            "inForce" => [row + "inForce", row + "totalDisclosed"],
            string column => [row + column],
        };
    }

    /// <inheritdoc/>
    protected override Severity SeverityOf(Statement statement, System.Collections.Immutable.ImmutableArray<TableValue> readings) =>
        statement.Key == readings[0].Key && readings.Length == 1 && statement.Key.EndsWith("@inForce", StringComparison.Ordinal) ? Severity.Error : Severity.Warning;
}
