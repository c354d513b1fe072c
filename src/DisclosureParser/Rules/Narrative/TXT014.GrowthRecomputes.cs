using DisclosureParser.Documents;
using DisclosureParser.Recognition.Statements;
using DisclosureParser.Rules.CrossYear;
using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Neighbours;

namespace DisclosureParser.Rules.Narrative;

/// <summary>Growth printed beside a count of requests is the growth of the two years' tables.</summary>
internal sealed class GrowthRecomputes : NarrativeRule
{
    private static readonly string[] Counts = ["requests.received@total", "requests.received+carriedIn@total", "requests.results.total@total"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } =
        new("TXT014", "正文所列同比增幅可以复算", "Growth printed in the text recomputes", Severity.Warning)
        {
            LegalBasis = [Law.Regulation("第六条")],
            Needs = NeighbourKind.Previous,
        };

    /// <inheritdoc/>
    public override RuleResult Check(RuleContext context)
    {
        bool spoken = false, open = false;
        List<Finding> findings = [];
        foreach (NarrativeText text in Paragraphs(context))
        {
            for (int i = 1; i < text.Numbers.Length; i++)
            {
                if (Growth.At(text, i, Vocabulary(context), context.Report.Statements) is not Growth growth) continue;
                spoken = true;
                List<(TableValue Now, TableValue Before)> pairs = [.. Pairs(context)];
                bool fits = growth.Share.IsApproximate || growth.Of.IsApproximate
                    || pairs.Exists(pair => growth.Fits(pair.Now.Value, pair.Before.Value) || growth.Fits(growth.Of.Value, pair.Before.Value));
                // Whoever counts another scope, here or the year before, counts otherwise.
                if (fits || StatementScope.Of(growth.Of.Scope) != Reach.Own) continue;
                if (pairs.Count < Counts.Length || !pairs.TrueForAll(pair => pair.Before.Value > 0 && Comparable.Are(pair.Now, pair.Before))) open = true;
                else findings.Add(Finding(context, text, growth, pairs));
            }
        }

        if (findings.Count > 0) return RuleResult.From(findings);
        if (!spoken) return RuleResult.NotApplicable("正文没有申请数的同比增幅。", "The text prints no growth of requests.");
        return open ? RuleResult.NotEvaluated("两年的数字未能确定。", "The figures of the two years are not certain.") : RuleResult.Passed;
    }

    private static IEnumerable<(TableValue, TableValue)> Pairs(RuleContext context)
    {
        foreach (string key in Counts)
        {
            if (TableValues.Read(context, key) is TableValue now && TableValues.ReadPrevious(context, key) is TableValue before) yield return (now, before);
        }
    }

    private Finding Finding(RuleContext context, NarrativeText text, Growth growth, List<(TableValue Now, TableValue Before)> pairs)
    {
        (TableValue now, TableValue before) = pairs.Find(pair => pair.Now.Key == growth.Of.Key) is { Now: not null } own ? own
            : pairs.MinBy(pair => Math.Abs(growth.Stated - Growth.Percent(pair.Now.Value, pair.Before.Value)));
        (SourceLocation location, string printed) = text.Place(growth.Start, growth.Share.End);
        decimal reckoned = Math.Round(Growth.Percent(now.Value, before.Value), growth.Share.Decimals + 1);
        string two = $"{StatementWords.Number(before.Value)}→{StatementWords.Number(now.Value)}";
        return Fail(
            SubjectOf(text.Section), location,
            $"{StatementWords.Place(context.Form, text.Section)}称“{growth.Of.Text}”“{printed}”，按两年表格{two}计为{StatementWords.Number(reckoned)}%。",
            $"{StatementWords.EnglishPlace(context.Form, text.Section)} says “{growth.Of.Text}”, “{printed}”; by the two years' tables, {two}, it is {StatementWords.Number(reckoned)}%.") with
        {
            Passage = printed,
            Evidence = new Evidence("（本年÷上年－1）×100", growth.Stated, reckoned, YearEvidence.Operands(context, now.Figures, before.Figures)),
            Related = [new RelatedLocation("statement", growth.Of.Key, growth.Of.Text, growth.Of.Location)],
        };
    }
}
