using DisclosureParser.Recognition.Statements;
using DisclosureParser.Rules.Legal;

namespace DisclosureParser.Rules.Narrative;

/// <summary>What the text states of the fee for processing information can come about under the measures on it.</summary>
internal sealed class FeesAreReckonedRight : NarrativeRule
{
    /// <summary>Every step of either scale is a multiple of this; those by number of requests of ten times as much.</summary>
    private const decimal Step = 10, StepByCase = 100;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("TXT017", "信息处理费的金额合乎收费标准", "Information-processing fees are reckoned right", Severity.Warning)
    {
        LegalBasis = [Law.FeeMeasures("第四条、第五条")],
        Templates = ["gkbg-2021"],
    };

    /// <inheritdoc/>
    public override RuleResult Check(RuleContext context)
    {
        List<Finding> findings = [];
        bool spoken = false, open = false;
        foreach (NarrativeText text in Paragraphs(context))
        {
            if (FeeAmounts.Of(text) is not FeeAmounts fees) continue;
            spoken = true;
            foreach (ListedParts list in PartsReader.Read(text, Vocabulary(context)))
            {
                if (list.Sum != list.Whole && !list.Overlaps && list.Text.EndsWith('元')) findings.Add(Sum(context, list));
            }

            if (findings.Count == 0 && Doubt(context, fees, ref open) is Finding finding) findings.Add(finding);
        }

        if (findings.Count > 0) return RuleResult.From(findings);
        if (open) return RuleResult.NotEvaluated("申请件数未能确切读出。", "The count of requests was not read with certainty.");
        return spoken ? RuleResult.Passed : RuleResult.NotApplicable("正文没有信息处理费的金额。", "The text states no amount of fees.");
    }

    private Finding? Doubt(RuleContext context, FeeAmounts fees, ref bool open)
    {
        decimal step = fees.IsPerCase ? StepByCase : Step;
        foreach (FeeAmount amount in fees.Amounts)
        {
            // A part may be paid, and money of other years is no step of this year's scale.
            if (amount.IsCollected && fees.CrossesYears || amount.Yuan % step == 0) continue;
            return Found(context, fees, amount, $"不是{step:0}元的整数倍，与收费标准不合", $"is no multiple of {step:0} yuan, as the scale of fees has it");
        }

        if (fees.CrossesYears) return null;
        FeeAmount[] collected = [.. fees.Amounts.Where(amount => amount.IsCollected)], noticed = [.. fees.Amounts.Where(amount => amount.IsNoticed)];
        if (collected is [{ } paid] && noticed is [{ } asked] && paid.Yuan > asked.Yuan)
            return Found(context, fees, paid, $"多于收费通知的总金额{asked.Text}", $"is more than the notices asked for, {asked.Text}");
        if (Array.Find([.. collected, .. noticed], amount => amount.Yuan > 0) is not FeeAmount some) return null;
        if (TableValues.Read(context, "requests.received+carriedIn@total") is not TableValue requests || requests.Value > 0) return null;
        open |= !Comparable.Are(requests);
        return open ? null : Found(context, fees, some, "而第三部分没有任何申请", "but the third part has no requests");
    }

    private Finding Found(RuleContext context, FeeAmounts fees, FeeAmount amount, string chinese, string english) =>
        Fail(SubjectOf(fees.Section), amount.Location,
            $"{StatementWords.Place(context.Form, fees.Section)}所列信息处理费“{amount.Text}”{chinese}。",
            $"{StatementWords.EnglishPlace(context.Form, fees.Section)}: the fee “{amount.Text}” {english}.") with
        { Passage = amount.Text };

    private Finding Sum(RuleContext context, ListedParts list)
    {
        string whole = StatementWords.Number(list.Whole), sum = StatementWords.Number(list.Sum);
        return Fail(SubjectOf(list.Section), list.Location,
            $"{StatementWords.Place(context.Form, list.Section)}所列信息处理费各项之和为{sum}元，总额为{whole}元。",
            $"{StatementWords.EnglishPlace(context.Form, list.Section)}: the parts of the fee add up to {sum} yuan, the whole is {whole}.") with
        {
            Passage = list.Text,
            Evidence = new Evidence("总额＝各项之和", list.Whole, list.Sum, []),
        };
    }
}
