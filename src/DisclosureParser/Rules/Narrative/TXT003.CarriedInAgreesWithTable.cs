using DisclosureParser.Rules.Legal;

namespace DisclosureParser.Rules.Narrative;

/// <summary>What the text says was carried in is what the third table says.</summary>
internal sealed class CarriedInAgreesWithTable : StatementRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("TXT003", "正文上年结转数与表三一致", "The text's count of requests carried in agrees with the table", Severity.Error)
    {
        LegalBasis = [Law.Regulation("第六条"), Law.Form2021("附件 第三部分")],
        Tables = ["requests"],
    };

    /// <inheritdoc/>
    protected override bool SpeaksOf(Statement statement) => statement.Key == "requests.carriedIn@total";
}
