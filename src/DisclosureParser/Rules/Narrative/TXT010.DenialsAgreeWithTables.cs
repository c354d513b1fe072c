using System.Buffers;
using DisclosureParser.Documents;
using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Narrative;

/// <summary>What the text denies (未收到申请, 未发生行政复议) is nought in the tables; and a text does not keep silent on requests that the table counts.</summary>
internal sealed class DenialsAgreeWithTables : StatementRule
{
    private const string Received = "requests.received@total";

    private static readonly SearchValues<char> ChineseDigits = SearchValues.Create("一二两三四五六七八九十百零〇");

    private static readonly Cues Requests = Cues.Structure("requestWords"), Handled = Cues.Structure("requestsHandled");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("TXT010", "正文“未收到”“未发生”与表格一致", "What the text says did not happen is nought in the tables", Severity.Error)
    {
        LegalBasis = [Law.Regulation("第六条")],
        Tables = [],
    };

    /// <inheritdoc/>
    public override RuleResult Check(RuleContext context)
    {
        RuleResult said = base.Check(context);
        return Silence(context) is Finding silence ? RuleResult.From([.. said.Findings, silence]) : said;
    }

    /// <inheritdoc/>
    protected override bool SpeaksOf(Statement statement) =>
        statement.IsNegation && statement.Key is Received or "disputes.reconsideration@total" or "disputes.litigation@total";

    // The form has section one report on requests; of disputes it asks for the table alone.
    private Finding? Silence(RuleContext context)
    {
        if (context.Report.FindFigure(Received) is not { Value: > 0 } received || context.Report.Section("overview") is not { Paragraphs.IsEmpty: false } section) return null;
        if (context.Report.Statements.Any(statement => statement.Key.StartsWith("requests.", StringComparison.Ordinal)) || UnreadParts.Any(context.Document)) return null;
        SectionBody body = new(context, section);
        if (body.HasPictures || body.TableText.Length > 0 || ReportText.Of(context.Report).Where(text => !IsTables(context, text)).Any(text => Stretch.Sentences(text.Paragraph.Text).Any(sentence => Counts(text.Paragraph.Text, sentence)))) return null;
        string count = StatementWords.Number(received.Value.Value);
        return Fail(received, $"{FormWords.Cell(context.Form, Received)}为{count}，{FormWords.Section(context.Form, "overview")}没有写收到申请的件数。",
            $"The table counts {count} request(s) received; section one does not say so.", Severity.Info);
    }

    // A table's caption names requests and says nothing of them.
    private static bool IsTables(RuleContext context, ReportText text) => context.Form.Tables.Any(table => table.Section == text.Section);

    // Whoever says what became of requests says that there were some; any number beside them may be their count in words that were not understood.
    private static bool Counts(string text, TextSpan sentence)
    {
        ReadOnlySpan<char> words = Stretch.In(text, sentence);
        // (二) counts nothing.
        if (words[0] == '(') words = words[(words.IndexOf(')') + 1)..];
        return Requests.AreIn(words) && (Handled.AreIn(words) || words.ContainsAnyInRange('0', '9') || words.ContainsAny(ChineseDigits));
    }
}
