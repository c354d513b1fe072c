using System.Collections.Immutable;
using DisclosureParser.Rules.CrossYear;
using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Neighbours;
using DisclosureParser.Rules.Reconciliation;

namespace DisclosureParser.Rules.Batches;

/// <summary>What a government reports for all is what its own office and the bodies under it report.</summary>
internal sealed class AggregateIsItsParts : Rule
{
    private static readonly ImmutableArray<string> Keys =
    [
        "requests.received@total", "requests.carriedIn@total", "requests.results.total@total", "requests.carriedOut@total",
        "disputes.reconsideration@total", "disputes.litigation.direct@total", "disputes.litigation.afterReconsideration@total",
    ];

    public override RuleDescriptor Descriptor { get; } = new("AGG001", "汇总数应当等于本级与下级之和", "What a government gathers is the sum of its parts", Severity.Info)
    {
        LegalBasis = [Law.Regulation("第四十九条")],
        Needs = NeighbourKind.Roster,
    };

    public override RuleResult Check(RuleContext context)
    {
        RosterBranch branch = context.Neighbours.Branch!;
        if (branch.Children.Any(child => child.Report is null))
            return RuleResult.NotApplicable("名册所列单位的报告不全，不能相加。", "Reports of the roster's bodies are missing, so that nothing can be added up.");
        // Without the government's own office more than the parts is right, and less is not.
        bool isWhole = branch.Children.Any(child => child.Agency.IsGovernmentOffice);
        List<Finding> findings = [];
        bool isUnread = false;
        foreach (string key in Keys)
        {
            if (context.Report.FindFigure(key) is not Figure own) continue;
            YearValue sum = YearValue.Of([.. branch.Children.Select(child => child.Report!.Report.FindFigure(key))]);
            YearOutcome outcome = YearValue.Of(own).Against(sum);
            if (sum.Figures.Length < branch.Children.Length || outcome is YearOutcome.Unknown or YearOutcome.BlanksDecide) isUnread = true;
            else if (outcome == YearOutcome.Differs && (isWhole || own.Value < sum.Value)) findings.Add(Finding(context, own, sum, branch));
        }

        if (findings.Count > 0) return RuleResult.From(findings);
        return isUnread
            ? RuleResult.NotEvaluated("本级和下级的数据没有全部确定地读出。", "The figures of the reports were not all read with certainty.")
            : RuleResult.Passed;
    }

    private Finding Finding(RuleContext context, Figure own, YearValue sum, RosterBranch branch)
    {
        string whole = SumWords.Number(own.Value ?? 0), parts = SumWords.Number(sum.Value);
        return Fail(own,
            $"{FormWords.Cell(context.Form, own.Key)}为{whole}，名册所列{branch.Children.Length}个单位合计{parts}，请核对汇总范围。",
            $"The figure is {whole}, the {branch.Children.Length} bodies of the roster come to {parts}; please check what is gathered.",
            branch.IsComplete ? Severity.Warning : null) with
        {
            Evidence = new Evidence("汇总数＝本级＋下级之和", own.Value ?? 0, sum.Value,
            [
                new Operand(own.Key, own.Value, own.Text, own.Location),
                .. sum.Figures.Select((figure, at) => new Operand(figure.Key, figure.Value, figure.Text, figure.Location) { Document = branch.Children[at].Report!.Document.Name }),
            ]),
            Related = [new RelatedLocation("operand", own.Key, own.Text, own.Location)],
        };
    }
}
