using DisclosureParser.Rules.Legal;

namespace DisclosureParser.Rules.Narrative;

/// <summary>What the text says was granted, denied and so on is what the third table says.</summary>
internal sealed class ResultsAgreeWithTable : StatementRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("TXT006", "正文各类办理结果与表三一致", "The text's counts of results agree with the table", Severity.Warning)
    {
        LegalBasis = [Law.Regulation("第六条")],
        Tables = ["requests"],
    };

    private const string Results = "requests.results.";

    /// <inheritdoc/>
    protected override bool SpeaksOf(Statement statement) =>
        statement.Key.StartsWith(Results, StringComparison.Ordinal) && statement.Key != "requests.results.total@total";
}
