using DisclosureParser.Rules.Neighbours;
using DisclosureParser.Rules.Reconciliation;

namespace DisclosureParser.Rules.Proactive;

/// <summary>The fees collected are stated in ten thousand yuan, as the column asks, not in yuan.</summary>
internal sealed class FeesInTenThousands : Rule
{
    private const string Key = "proactive.fees@amount";

    public override RuleDescriptor Descriptor { get; } = new("ACT003", "收费金额应当以万元为单位", "Fees are stated in ten thousand yuan", Severity.Warning)
    {
        LegalBasis = [Legal.Law.Form2021("附件 表二")],
        Templates = ["gkbg-2021"],
        Tables = ["proactive"],
        Uses = NeighbourKind.Previous,
        Options =
        [
            RuleOption.Decimal("countyDepartment", 100_000, 1, 100_000_000, "县级部门收费超过这么多万元的，认为疑似。", "More than this, in ten thousand yuan, is suspected of a department of a county."),
            RuleOption.Decimal("wholeNumber", 1_000_000, 1, 100_000_000, "达到此数的整数，认为疑似。", "A whole number from here on is suspected."),
        ],
    };

    public override RuleResult Check(RuleContext context)
    {
        if (context.Report.FindFigure(Key) is not Figure figure) return RuleResult.NotApplicable("本报告所用的格式没有这一格。", "The form has no such cell.");
        if (figure.State == FigureState.Unreadable) return RuleResult.NotEvaluated("收费金额未能确定地读出。", "The amount was not read with certainty.");
        // A cell that names its unit says itself what it counts.
        if (figure.Value is not decimal amount || figure.Unit is not null) return RuleResult.Passed;
        (string Chinese, string English)? cause = Suspicion(context, amount);
        if (cause is null) return RuleResult.Passed;
        string number = SumWords.Number(amount);
        string inTenThousands = SumWords.Number(amount / 10_000);
        return RuleResult.From([
            Fail(figure, $"{FormWords.Cell(context.Form, Key)}填的是{number}万元，{cause.Value.Chinese}，疑似以元为单位填写。",
                $"The cell prints {number} (ten thousand yuan), {cause.Value.English}: perhaps yuan were meant.")
                .WithHint(new($"如以元为单位填写，应改为{inTenThousands}万元。", $"If yuan were meant, it should read {inTenThousands}.")),
        ]);
    }

    private (string Chinese, string English)? Suspicion(RuleContext context, decimal amount)
    {
        if (context.Neighbours.PreviousFigure(Key) is { Value: decimal before and > 0, Unit: null } && amount / before is >= 5_000 and <= 20_000)
            return ($"约为上年{SumWords.Number(before)}万元的一万倍", $"about ten thousand times last year's {SumWords.Number(before)}");
        Agency? agency = context.Report.Header.Agency;
        if (amount > Option(context, "countyDepartment").Number && agency is { Kind: AgencyKind.Department, Level: AgencyLevel.County })
            return ("超过县级部门可能达到的数额", "more than a department of a county collects");
        // All of a province, or of a ministry's system, may collect as much.
        bool mayBeTrue = agency is null or { Level: AgencyLevel.Province or AgencyLevel.National };
        return !mayBeTrue && amount >= Option(context, "wholeNumber").Number && amount == decimal.Truncate(amount) ? ($"是{SumWords.Number(Option(context, "wholeNumber").Number)}以上的整数", "a whole number as large as sums in yuan are") : null;
    }
}
