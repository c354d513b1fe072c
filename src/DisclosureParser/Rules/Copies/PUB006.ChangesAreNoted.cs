using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Neighbours;
using DisclosureParser.Rules.Reconciliation;

namespace DisclosureParser.Rules.Copies;

/// <summary>A report that was changed after its publication says so.</summary>
internal sealed class ChangesAreNoted : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("PUB006", "发布后的改动应当说明", "Changes after publication are noted", Severity.Warning)
    {
        LegalBasis = [Law.Form2021("通知")],
        Needs = NeighbourKind.Copies,
        AppliesWithoutTemplate = true,
    };

    public override RuleResult Check(RuleContext context)
    {
        NeighbourReport[] earlier =
            [.. context.Neighbours.Copies.Where(copy => copy.Document.Format == context.Document.Info.Format && CopyText.IsLater(context, copy))];
        if (earlier.Length == 0) return RuleResult.NotApplicable("没有同一格式的较早文本可以对照。", "There is no earlier copy in the same format.");
        foreach (NeighbourReport copy in earlier)
        {
            if (CopyText.SaysCorrected(context.Report) || CopyText.SaysCorrected(copy.Report)) continue;
            (List<(Figure Own, Figure Other)> differences, int compared) = CopyText.Figures(context.Report, copy.Report);
            if (CopyText.AreApart(differences.Count, compared))
                return RuleResult.NotEvaluated("两份文本相差太大，不能确认是同一报告。", "The copies differ so much that they may be different reports.");
            if (differences.Count > 0) return RuleResult.From([Figures(context, copy, differences)]);
            if (ChangedSentence.Find(context.Report, copy.Report) is not ChangedSentence changed) continue;
            return RuleResult.From([
                Fail("report", changed.Location,
                    $"与“{copy.Document.Name}”相比文字有改动（“{Shortened(changed.Text)}”），没有更正说明。",
                    $"The text differs from “{copy.Document.Name}” (“{Shortened(changed.Text)}”), and no correction is noted."),
            ]);
        }

        return RuleResult.Passed;
    }

    private Finding Figures(RuleContext context, NeighbourReport copy, List<(Figure Own, Figure Other)> differences)
    {
        (Figure own, Figure other) = differences[0];
        string where = context.FormOrNull is { } form ? FormWords.Cell(form, own.Key) : own.Key;
        string more = differences.Count > 1 ? $"等{differences.Count}处数字" : "";
        return Fail("report", own.Location,
            $"与“{copy.Document.Name}”相比数字有改动：{where}由{SumWords.Number(other.Value!.Value)}改为{SumWords.Number(own.Value!.Value)}{more}，没有更正说明。",
            $"Figures differ from “{copy.Document.Name}” ({differences.Count}), and no correction is noted.") with
        {
            Related = Cells.FormCells.Related(differences.Select(difference => difference.Own)),
        };
    }

    private static string Shortened(string text) => text.Length <= 30 ? text : text[..30] + "…";
}
