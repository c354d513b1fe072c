using DisclosureParser.Rules.Legal;

namespace DisclosureParser.Rules.Narrative;

/// <summary>What the text says was licensed, punished and enforced is what the second table says.</summary>
internal sealed class DecisionsAgreeWithTable : StatementRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("TXT012", "正文行政许可、处罚、强制数与表二一致", "The text's counts of licences, penalties and coercive measures agree with the table", Severity.Warning)
    {
        LegalBasis = [Law.Regulation("第六条")],
        Tables = ["proactive"],
    };

    /// <inheritdoc/>
    protected override bool SpeaksOf(Statement statement) => statement.Key.EndsWith("@decisions", StringComparison.Ordinal);
}
