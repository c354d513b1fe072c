using DisclosureParser.Rules.Legal;

namespace DisclosureParser.Rules.Narrative;

/// <summary>What the text says natural persons and organisations applied for is what the third table says.</summary>
internal sealed class ApplicantsAgreeWithTable : StatementRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("TXT018", "正文申请人类型与表三一致", "The text's counts by applicant agree with the table", Severity.Warning)
    {
        LegalBasis = [Law.Regulation("第六条")],
        Tables = ["requests"],
    };

    /// <inheritdoc/>
    protected override bool SpeaksOf(Statement statement) => statement.Key is "requests.received@naturalPerson" or "requests.received@organization";

    /// <inheritdoc/>
    protected override IEnumerable<string> Readings(RuleContext context, Statement statement) =>
        [statement.Key, statement.Key.Replace("received", "received+carriedIn", StringComparison.Ordinal)];
}
