using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Narrative;

namespace DisclosureParser.Rules.Requests;

/// <summary>Requests are answered within their term, so that few are carried into the next year.</summary>
internal sealed class FewCarriedOut : Rule
{
    private const string Key = "requests.carriedOut@total";

    public override RuleDescriptor Descriptor { get; } = new("REQ006", "结转下年度的比例不宜过高", "Few requests are carried into the next year", Severity.Info)
    {
        LegalBasis = [Law.Regulation("第三十三条")],
        Tables = ["requests"],
        Options =
        [
            RuleOption.Decimal("share", 0.35m, 0, 1, "结转超过新收的这一比例，并且超过 count 件，为提示。", "More than this share of the new requests, and more than count, is remarked."),
            RuleOption.Whole("count", 5, 0, 10_000, "结转不超过这么多件的，不提示。", "So many are never remarked."),
        ],
    };

    public override RuleResult Check(RuleContext context)
    {
        if (TableValues.Read(context, Key) is not TableValue carried || TableValues.Read(context, "requests.received@total") is not TableValue received)
            return RuleResult.NotApplicable("本报告所用的格式没有这些格。", "The form has no such cells.");
        decimal share = Option(context, "share").Number;
        bool isUsual = carried.Value <= Math.Max(Option(context, "count").Number, share * received.Value);
        if (isUsual && Comparable.AreRead(carried, received)) return RuleResult.Passed;
        if (!Comparable.Are(carried, received)) return RuleResult.NotEvaluated("所涉的数字未能确切读出或未填数。", "The figures were not read with certainty, or are blank.");
        string percent = StatementWords.Number(share * 100);
        string carriedOut = FormWords.RowLabel(context.Form.Table("requests"), "carriedOut"), newOnes = FormWords.RowLabel(context.Form.Table("requests"), "received");
        string open = StatementWords.Number(carried.Value), all = StatementWords.Number(received.Value);
        return RuleResult.From([
            Fail(Key, carried.Figures[0].Location, $"“{newOnes}”{all}件，“{carriedOut}”{open}件，超过{percent}%；请核对是否有逾期未答复的申请。",
                $"{open} of {all} new requests are carried into the next year, more than {percent} per cent.") with
            {
                Evidence = new Evidence($"{carriedOut}≤{newOnes}×{percent}%", carried.Value, share * received.Value, Comparable.Operands(carried, received)),
            },
        ]);
    }
}
