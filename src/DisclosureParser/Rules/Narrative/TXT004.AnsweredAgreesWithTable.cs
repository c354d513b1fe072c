using DisclosureParser.Rules.Legal;

namespace DisclosureParser.Rules.Narrative;

/// <summary>What the text says was answered is the total of results; words that leave open what was dealt with may also mean what was received.</summary>
internal sealed class AnsweredAgreesWithTable : StatementRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("TXT004", "正文答复办结数与表三一致", "The text's count of answered requests agrees with the table", Severity.Warning)
    {
        LegalBasis = [Law.Regulation("第六条")],
        Tables = ["requests"],
    };

    /// <inheritdoc/>
    protected override bool SpeaksOf(Statement statement) => statement.Key is "requests.results.total@total" or "requests.handled@total";

    /// <inheritdoc/>
    protected override IEnumerable<string> Readings(RuleContext context, Statement statement) => statement.Key == "requests.handled@total"
        ? ["requests.results.total@total", "requests.received@total", "requests.received+carriedIn@total"]
        : [statement.Key];
}
