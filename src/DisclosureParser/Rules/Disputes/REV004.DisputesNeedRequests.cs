using DisclosureParser.Rules.CrossYear;
using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Narrative;

namespace DisclosureParser.Rules.Disputes;

/// <summary>Disputes about requests follow requests of this year or the one before.</summary>
internal sealed class DisputesNeedRequests : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("REV004", "两年没有申请而有复议诉讼的，应当核对", "Disputes follow requests of two years", Severity.Info)
    {
        LegalBasis = [Law.Regulation("第五十一条")],
        Tables = ["requests", "disputes"],
        Needs = Neighbours.NeighbourKind.Previous,
    };

    public override RuleResult Check(RuleContext context)
    {
        TableValue? disputes = TableValues.Read(context, "disputes@total");
        TableValue? now = TableValues.Read(context, "requests.received+carriedIn@total"), before = TableValues.ReadPrevious(context, "requests.received@total");
        if (disputes is null || now is null) return RuleResult.NotApplicable("报告没有所涉的表格。", "The report has no such table.");
        if (before is null) return RuleResult.NotApplicable("上年报告没有所涉的表格。", "The report of the year before has no such table.");
        if (disputes.Value == 0 || now.Value > 0 || before.Value > 0) return Comparable.AreRead(disputes) ? RuleResult.Passed : Open();
        if (!Comparable.Are(now, before)) return Open();
        string count = StatementWords.Number(disputes.Value), kinds = string.Join('、', context.Form.Table("disputes").Blocks[0].Rows.Items.Select(row => row.PrintedLabel));
        string received = FormWords.RowLabel(context.Form.Table("requests"), "received"), carriedIn = FormWords.RowLabel(context.Form.Table("requests"), "carriedIn");
        return RuleResult.From([
            Fail("disputes", disputes.Figures[0].Location, $"本年和上年都没有政府信息公开申请，{FormWords.Section(context.Form, "disputes")}却有{kinds}共{count}件；请核对是否为政府信息公开类案件。",
                $"Neither this year nor the one before has requests, but there are {count} dispute(s).") with
            {
                Evidence = new Evidence($"{kinds}＞0时，{received}＋{carriedIn}＋上年度{received}＞0", disputes.Value, now.Value + before.Value, YearEvidence.Operands(context, [.. disputes.Figures, .. now.Figures], before.Figures)),
            },
        ]);
    }

    private static RuleResult Open() => RuleResult.NotEvaluated("所涉的数字未能确切读出或未填数。", "The figures were not read with certainty, or are blank.");
}
