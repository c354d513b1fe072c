using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Recognition.Statements;
using DisclosureParser.Rules.Legal;
using DisclosureParser.Text;

namespace DisclosureParser.Rules.Narrative;

/// <summary>A share printed beside a count of requests is that count's share of what was received or answered, or of a whole that the text names.</summary>
internal sealed class PercentagesRecompute : NarrativeRule
{
    private static readonly ImmutableArray<string> Bases = ["requests.results.total@total", "requests.received@total", "requests.received+carriedIn@total"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } =
        new("TXT013", "正文所列百分比可以复算", "Shares printed in the text recompute", Severity.Warning) { LegalBasis = [Law.Regulation("第六条")] };

    /// <inheritdoc/>
    public override RuleResult Check(RuleContext context)
    {
        bool spoken = false, open = false;
        List<Finding> findings = [];
        ImmutableArray<TableValue> tables = [.. Bases.Select(key => TableValues.Read(context, key)).OfType<TableValue>()];
        bool uncertain = tables.Any(table => table.Compare(table.Value) == Comparison.Open || table.Compare(table.Value + 1) == Comparison.Open);
        foreach (NarrativeText text in Paragraphs(context))
        {
            for (int i = 1; i < text.Numbers.Length; i++)
            {
                if (Part(context, text, i) is not Statement part) continue;
                spoken = true;
                NumberToken share = text.Numbers[i];
                ImmutableArray<decimal> wholes = [.. tables.Select(table => table.Value), .. Wholes(text, i, part.Value), .. ListedTogether(text, i, Vocabulary(context))];
                if (share.IsApproximate || part.IsApproximate || wholes.Any(whole => Fits(share, part.Value, whole)) || FitsTable(context, share, part, wholes)) continue;
                ImmutableArray<decimal> usable = [.. wholes.Where(whole => whole > 0 && whole >= part.Value)];
                if (uncertain || usable.IsEmpty) open = true;
                else
                {
                    decimal nearest = usable.MinBy(whole => Math.Abs(share.Value - 100 * part.Value / whole));
                    findings.Add(Finding(context, text, part, share, nearest, NamesWhole(text, i) ? null : Severity.Info));
                }
            }
        }

        if (findings.Count > 0) return RuleResult.From(findings);
        if (open) return RuleResult.NotEvaluated("所占的总数未能确定。", "The whole of a share is not certain.");
        return spoken ? RuleResult.Passed : RuleResult.NotApplicable("正文没有可复算的百分比。", "The text prints no share that could be recomputed.");
    }

    // The count of requests that a share stands beside: 258件，占33.9%; 208件（17.46%）.
    private static Statement? Part(RuleContext context, NarrativeText text, int index)
    {
        NumberToken share = text.Numbers[index], count = text.Numbers[index - 1];
        NarrativeVocabulary words = Vocabulary(context);
        if (share.Kind != NumberKind.Percent || MeasureOf(text, count, words.Words("caseMeasure")) is not string measure) return null;
        int from = count.End + measure.Length;
        if (from == share.Start || new Phrase([new PhraseElement(words.Words("share"), Repeat.Any)]).StartBefore(text.Text, share.Start, from) != from) return null;
        SourceLocation place = text.Place(count.Start, count.End).Location;
        return context.Report.Statements.FirstOrDefault(statement =>
            statement.Key.StartsWith("requests.results.", StringComparison.Ordinal) && statement.Value == count.Value && Overlap(statement.Location, place));
    }

    // Greater counts of the same sort in the same sentence and the one before it; a count is no whole of itself.
    private static IEnumerable<decimal> Wholes(NarrativeText text, int index, decimal part)
    {
        int sentence = text.SentenceStart(text.Numbers[index].Start), since = sentence == 0 ? 0 : text.SentenceStart(sentence - 1);
        foreach (NumberToken number in text.Numbers)
        {
            if (number.Start >= since && number.Start < text.Numbers[index - 1].Start && number.Kind == NumberKind.Plain && number.Value >= part) yield return number.Value;
        }
    }

    // 其中予以公开30件占75%，部分公开10件占25%: shares that make up 100 are shares of what is listed.
    private static IEnumerable<decimal> ListedTogether(NarrativeText text, int index, NarrativeVocabulary words)
    {
        int start = text.SentenceStart(text.Numbers[index].Start), end = text.SentenceEnd(text.Numbers[index].Start);
        int listed = 0;
        decimal shares = 0, counts = 0;
        for (int i = 1; i < text.Numbers.Length; i++)
        {
            NumberToken share = text.Numbers[i], count = text.Numbers[i - 1];
            if (count.Start < start || share.Start >= end || share.Kind != NumberKind.Percent || MeasureOf(text, count, words.Words("caseMeasure")) is null) continue;
            listed++;
            shares += share.Value;
            counts += count.Value;
        }

        if (listed > 1 && Math.Abs(shares - 100) <= 1) yield return counts;
    }

    // Without a greater count before it, what the share is of is our guess.
    private static bool NamesWhole(NarrativeText text, int index) =>
        Wholes(text, index, text.Numbers[index - 1].Value).Any(whole => whole > text.Numbers[index - 1].Value);

    // The share was reckoned from the table's number: then it is the count in the text that is wrong, and another rule says so.
    private static bool FitsTable(RuleContext context, NumberToken share, Statement part, ImmutableArray<decimal> wholes) =>
        TableValues.Read(context, part.Key) is TableValue table && table.Value != part.Value && wholes.Any(whole => Fits(share, table.Value, whole));

    private static bool Fits(NumberToken share, decimal part, decimal whole)
    {
        if (whole == 0) return part == 0 && share.Value is 0 or 100;
        decimal unit = 1;
        for (int i = 0; i < share.Decimals; i++) unit /= 10;
        return Math.Abs(share.Value - 100 * part / whole) <= unit;
    }

    private Finding Finding(RuleContext context, NarrativeText text, Statement part, NumberToken share, decimal whole, Severity? severity)
    {
        (SourceLocation location, string printed) = text.Place(share.Start, share.End);
        decimal reckoned = Math.Round(100 * part.Value / whole, share.Decimals + 1);
        string count = StatementWords.Number(part.Value), total = StatementWords.Number(whole), result = StatementWords.Number(reckoned);
        return Fail(
            SubjectOf(text.Section), location,
            $"{StatementWords.Place(context.Form, text.Section)}称“{part.Text}”占{printed}，以最接近的总数{total}件计，{count}÷{total}＝{result}%。",
            $"{StatementWords.EnglishPlace(context.Form, text.Section)} says that “{part.Text}” is {printed}; of the nearest whole, {count} ÷ {total} = {result}%.", severity) with
        {
            Passage = printed,
            Evidence = new Evidence($"{count}÷{total}×100", share.Value, reckoned, []),
            Related = [new RelatedLocation("statement", part.Key, part.Text, part.Location)],
        };
    }
}
