using DisclosureParser.Rules.Legal;

namespace DisclosureParser.Rules.Narrative;

/// <summary>What the text says was received is what the third table says was received, or that and what was carried in.</summary>
internal sealed class ReceivedAgreesWithTable : StatementRule
{
    private const string Received = "requests.received@total";
    private const string Handled = "requests.handled@total";

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("TXT001", "正文新收申请数与表三一致", "The text's count of new requests agrees with the table", Severity.Error)
    {
        LegalBasis = [Law.Regulation("第六条"), Law.Form2021("附件 第三部分")],
        Tables = ["requests"],
    };

    /// <inheritdoc/>
    protected override bool SpeaksOf(Statement statement) => statement.Key is Received or Handled;

    /// <inheritdoc/>
    /// <remarks>办理 may count what came, what was there to be done, or what was done.</remarks>
    protected override IEnumerable<string> Readings(RuleContext context, Statement statement) =>
        statement.Key == Handled ? [Received, "requests.received+carriedIn@total", "requests.results.total@total"]
        : statement.MayIncludeCarriedIn ? [Received, "requests.received+carriedIn@total"]
        : [Received];

    /// <inheritdoc/>
    protected override Severity SeverityOf(Statement statement, System.Collections.Immutable.ImmutableArray<TableValue> readings) =>
        statement.Key == Received && readings.All(reading => reading.Value == readings[0].Value) ? Severity.Error : Severity.Warning;
}
