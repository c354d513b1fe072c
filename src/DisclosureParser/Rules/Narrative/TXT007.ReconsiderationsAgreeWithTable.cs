using DisclosureParser.Rules.Legal;

namespace DisclosureParser.Rules.Narrative;

/// <summary>What the text says of reconsiderations about disclosure, and of how they ended, is what the fourth table says.</summary>
internal sealed class ReconsiderationsAgreeWithTable : StatementRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("TXT007", "正文行政复议数与表四一致", "The text's count of reconsiderations agrees with the table", Severity.Warning)
    {
        LegalBasis = [Law.Regulation("第六条")],
        Tables = ["disputes"],
    };

    /// <inheritdoc/>
    protected override bool SpeaksOf(Statement statement) =>
        statement.Key.StartsWith("disputes.reconsideration@", StringComparison.Ordinal) && (!statement.IsNegation || statement.Key.EndsWith("@total", StringComparison.Ordinal));
}
