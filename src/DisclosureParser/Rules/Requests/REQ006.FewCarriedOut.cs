using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Narrative;

namespace DisclosureParser.Rules.Requests;

/// <summary>Requests are answered within their term, so that few are carried into the next year.</summary>
internal sealed class FewCarriedOut : Rule
{
    private const string Key = "requests.carriedOut@total";
    private const decimal UsualCount = 5, UsualShare = 0.35m;

    public override RuleDescriptor Descriptor { get; } = new("REQ006", "结转下年度的比例不宜过高", "Few requests are carried into the next year", Severity.Info)
    {
        LegalBasis = [Law.Regulation("第三十三条")],
        Tables = ["requests"],
    };

    public override RuleResult Check(RuleContext context)
    {
        if (TableValues.Read(context, Key) is not TableValue carried || TableValues.Read(context, "requests.received@total") is not TableValue received)
            return RuleResult.NotApplicable("本报告所用的格式没有这些格。", "The form has no such cells.");
        bool isUsual = carried.Value <= Math.Max(UsualCount, UsualShare * received.Value);
        if (isUsual && Comparable.AreRead(carried, received)) return RuleResult.Passed;
        if (!Comparable.Are(carried, received)) return RuleResult.NotEvaluated("所涉的数字未能确切读出或未填数。", "The figures were not read with certainty, or are blank.");
        string open = StatementWords.Number(carried.Value), all = StatementWords.Number(received.Value);
        return RuleResult.From([
            Fail(Key, carried.Figures[0].Location, $"新收{all}件，结转下年度{open}件，超过三成半；请核对是否有逾期未答复的申请。",
                $"{open} of {all} new requests are carried into the next year, more than 35 per cent.") with
            {
                Evidence = new Evidence("结转下年度≤新收×35%", carried.Value, UsualShare * received.Value, Comparable.Operands(carried, received)),
            },
        ]);
    }
}
