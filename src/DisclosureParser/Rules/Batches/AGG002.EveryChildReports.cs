using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Neighbours;

namespace DisclosureParser.Rules.Batches;

/// <summary>Every body of the roster has a report of the year.</summary>
internal sealed class EveryChildReports : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("AGG002", "名册所列单位应当都有年度报告", "Every body of the roster has reported", Severity.Info)
    {
        LegalBasis = [Law.Regulation("第四十九条")],
        Needs = NeighbourKind.Roster,
        AppliesWithoutTemplate = true,
    };

    public override RuleResult Check(RuleContext context) => RuleResult.From(
        context.Neighbours.Branch!.Children.Where(child => child.Report is null).Select(child =>
            Fail("report", context.Report.Location,
                $"名册所列“{child.Entry.Agency}”没有{context.Year}年度的报告。", $"The roster names “{child.Entry.Agency}”, which has no report on {context.Year}.") with
            {
                Passage = child.Entry.Agency,
            }));
}
