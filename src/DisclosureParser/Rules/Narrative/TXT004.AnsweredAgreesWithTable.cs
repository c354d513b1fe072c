using DisclosureParser.Rules.Legal;

namespace DisclosureParser.Rules.Narrative;

/// <summary>What the text says was answered is the total of results; words that leave open what was dealt with may also mean what was received.</summary>
internal sealed class AnsweredAgreesWithTable : StatementRule
{
    private static readonly Texts.Cues Dropped = Texts.Cues.Structure("dropped");

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

    /// <inheritdoc/>
    // 答复80件，申请人撤回3件: what was dropped is no answer, though the table counts it as a result.
    protected override bool Allows(RuleContext context, Statement statement, TableValue said)
    {
        if (TableValues.Read(context, "requests.results.other@total") is not TableValue other || said.Value <= statement.Value) return false;
        string text = context.Report.Section(statement.Section ?? "")?.Text ?? "";
        if (!Dropped.AreIn(Texts.PlainText.Of(text))) return false;
        decimal[] least = [said.Value - other.Value, said.Value - (TableValues.Read(context, "requests.results.other.misc@total")?.Value ?? 0)];
        return least.Contains(statement.Value);
    }
}
