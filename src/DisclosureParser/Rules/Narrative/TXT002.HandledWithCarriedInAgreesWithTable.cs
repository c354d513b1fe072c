using DisclosureParser.Rules.Legal;

namespace DisclosureParser.Rules.Narrative;

/// <summary>A count that says it holds what was carried in is what was received and what was carried in.</summary>
internal sealed class HandledWithCarriedInAgreesWithTable : StatementRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("TXT002", "正文含结转的申请总数与表三一致", "The text's count of requests with those carried in agrees with the table", Severity.Warning)
    {
        LegalBasis = [Law.Regulation("第六条")],
        Tables = ["requests"],
    };

    /// <inheritdoc/>
    protected override bool SpeaksOf(Statement statement) => statement.Key == "requests.received+carriedIn@total";
}
