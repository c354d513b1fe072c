using DisclosureParser.Rules.Legal;

namespace DisclosureParser.Rules.Narrative;

/// <summary>What the text denies (未收到申请, 未发生行政复议) is nought in the tables.</summary>
internal sealed class DenialsAgreeWithTables : StatementRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("TXT010", "正文“未收到”“未发生”与表格一致", "What the text says did not happen is nought in the tables", Severity.Error)
    {
        LegalBasis = [Law.Regulation("第六条")],
        Tables = [],
    };

    /// <inheritdoc/>
    protected override bool SpeaksOf(Statement statement) =>
        statement.IsNegation && statement.Key is "requests.received@total" or "disputes.reconsideration@total" or "disputes.litigation@total";
}
