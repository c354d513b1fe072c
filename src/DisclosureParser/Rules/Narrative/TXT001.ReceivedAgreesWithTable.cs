using DisclosureParser.Rules.Legal;

namespace DisclosureParser.Rules.Narrative;

/// <summary>What the text says was received is what the third table says was received, or that and what was carried in.</summary>
internal sealed class ReceivedAgreesWithTable : StatementRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("TXT001", "正文新收申请数与表三一致", "The text's count of new requests agrees with the table", Severity.Error)
    {
        LegalBasis = [Law.Regulation("第六条"), Law.Form2021("附件 第三部分")],
        Tables = ["requests"],
    };

    /// <inheritdoc/>
    protected override bool SpeaksOf(Statement statement) => statement.Key == "requests.received@total";

    /// <inheritdoc/>
    protected override IEnumerable<string> Readings(RuleContext context, Statement statement) =>
        statement.MayIncludeCarriedIn ? [statement.Key, "requests.received+carriedIn@total"] : [statement.Key];

    /// <inheritdoc/>
    protected override Severity SeverityOf(Statement statement, System.Collections.Immutable.ImmutableArray<TableValue> readings) =>
        readings.All(reading => reading.Value == readings[0].Value) ? Severity.Error : Severity.Warning;
}
