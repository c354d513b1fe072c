using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Neighbours;
using DisclosureParser.Rules.Reconciliation;

namespace DisclosureParser.Rules.Copies;

/// <summary>The page and its attachment print the same figures.</summary>
internal sealed class CopiesAgree : Rule
{
    // Text that was copied off a page by others is nothing that was published.
    private static readonly string[] Published = ["html", "pdf", "docx"];

    public override RuleDescriptor Descriptor { get; } = new("PUB008", "网页与附件的数据应当一致", "Page and attachment print the same figures", Severity.Error)
    {
        LegalBasis = [Law.Regulation("第六条")],
        Needs = NeighbourKind.Copies,
    };

    public override RuleResult Check(RuleContext context)
    {
        int own = Rank(context.Document.Info.Format);
        NeighbourReport[] attachments = [.. context.Neighbours.Copies.Where(copy => own >= 0 && Rank(copy.Document.Format) > own)];
        if (attachments.Length == 0) return RuleResult.NotApplicable("没有另一格式的附件可以对照，或者已在网页一份中对照。", "There is no attachment in another format, or the page was compared with it.");
        List<Finding> findings = [];
        bool isUnread = false;
        foreach (NeighbourReport copy in attachments)
        {
            (List<(Figure Own, Figure Other)> differences, int compared) = CopyText.Figures(context.Report, copy.Report);
            if (CopyText.AreApart(differences.Count, compared))
                return RuleResult.NotEvaluated("网页与附件相差太大，不能确认是同一报告。", "Page and attachment differ so much that they may be different reports.");
            foreach ((Figure figure, Figure other) in differences)
            {
                if (findings.TrueForAll(known => known.Subject != figure.Key)) findings.Add(Finding(context, copy, figure, other));
            }

            isUnread |= IsUnread(context.Report, copy.Report);
        }

        if (findings.Count > 0) return RuleResult.From(findings);
        return isUnread
            ? RuleResult.NotEvaluated("网页或者附件的数字没有全部确定地读出。", "The figures of page or attachment were not all read with certainty.")
            : RuleResult.Passed;
    }

    private static int Rank(string? format) => Array.IndexOf(Published, format);

    private static bool IsUnread(AnnualReport own, AnnualReport other) => own.Tables.SelectMany(table => table.Figures).Any(figure =>
        figure is { State: FigureState.Unreadable, Text: null } || other.FindFigure(figure.Key) is null or { State: FigureState.Unreadable, Text: null });

    private Finding Finding(RuleContext context, NeighbourReport copy, Figure own, Figure other) =>
        Fail(own,
            $"{FormWords.Cell(context.Form, own.Key)}为{SumWords.Number(own.Value!.Value)}，“{copy.Document.Name}”中为{SumWords.Number(other.Value!.Value)}。",
            $"The figure is {SumWords.Number(own.Value.Value)} here and {SumWords.Number(other.Value.Value)} in “{copy.Document.Name}”.") with
        {
            Evidence = new Evidence("网页＝附件", own.Value.Value, other.Value.Value,
            [
                new Operand(own.Key, own.Value, own.Text, own.Location),
                new Operand(other.Key, other.Value, other.Text, other.Location) { Document = copy.Document.Name },
            ]),
            Related = [new RelatedLocation("cell", own.Key, own.Text, own.Location)],
        };
}
