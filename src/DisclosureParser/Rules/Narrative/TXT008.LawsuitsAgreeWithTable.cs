using DisclosureParser.Rules.Legal;

namespace DisclosureParser.Rules.Narrative;

/// <summary>What the text says of lawsuits about disclosure, and of how they ended, is both kinds of the fourth table, or the one it names.</summary>
internal sealed class LawsuitsAgreeWithTable : StatementRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("TXT008", "正文行政诉讼数与表四一致", "The text's count of lawsuits agrees with the table", Severity.Warning)
    {
        LegalBasis = [Law.Regulation("第六条")],
        Tables = ["disputes"],
    };

    /// <inheritdoc/>
    protected override bool SpeaksOf(Statement statement) =>
        statement.Key.StartsWith("disputes.litigation", StringComparison.Ordinal) && (!statement.IsNegation || statement.Key.EndsWith("@total", StringComparison.Ordinal));
}
