using DisclosureParser.Rules.Legal;

namespace DisclosureParser.Rules.Narrative;

/// <summary>What the text says is carried to the next year is what the third table says.</summary>
internal sealed class CarriedOutAgreesWithTable : StatementRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("TXT005", "正文结转下年度数与表三一致", "The text's count of requests carried out agrees with the table", Severity.Error)
    {
        LegalBasis = [Law.Regulation("第六条"), Law.Form2021("附件 第三部分")],
        Tables = ["requests"],
    };

    /// <inheritdoc/>
    protected override bool SpeaksOf(Statement statement) => statement.Key == "requests.carriedOut@total" && !statement.IsNegation;
}
