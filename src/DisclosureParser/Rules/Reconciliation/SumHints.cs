namespace DisclosureParser.Rules.Reconciliation;

/// <summary>The probable cause of a failed sum, where one edit explains it. Never applied.</summary>
internal static class SumHints
{
    /// <summary>The hint in the words of the form; null where nothing explains the difference.</summary>
    /// <param name="sum">The failed sum.</param>
    /// <param name="others">All sums of its table.</param>
    public static HintText? For(Sum sum, IReadOnlyList<Sum> others) => WrongColumn(sum, others) ?? Balance(sum, others);

    private static HintText? WrongColumn(Sum sum, IReadOnlyList<Sum> others)
    {
        Sum[] failed = [.. others.Where(other => other.Check.Id == sum.Check.Id && other.Outcome == SumOutcome.Fails)];
        if (failed.Length != 2 || failed[0].Delta != -failed[1].Delta) return null;
        Sum other = failed[0].Subject == sum.Subject ? failed[1] : failed[0];
        string count = SumWords.Number(Math.Abs(sum.Delta));
        return new($"“{sum.At.PrintedLabel}”与“{other.At.PrintedLabel}”的相差数一多一少，可能有{count}件填错了位置。",
            $"“{sum.At.PrintedLabel}” and “{other.At.PrintedLabel}” differ by {count} in opposite directions: perhaps {count} stand in the wrong place.");
    }

    private static HintText? Balance(Sum sum, IReadOnlyList<Sum> others)
    {
        if (sum.Left.Terms.Length < 2 || sum.Right.Terms.Length < 2) return null;
        decimal difference = Math.Abs(sum.Delta);
        if (sum.Delta > 0 && Term(sum.Left, "carriedIn") is SumTerm carriedIn && carriedIn.Value == difference)
            return new($"相差数等于“{carriedIn.Item.PrintedLabel}”，办理结果可能漏加结转的申请。", $"The difference is “{carriedIn.Item.PrintedLabel}”: perhaps the results leave out what was carried in.");
        SumTerm[] equal =
        [
            .. others.Where(other => ReferenceEquals(other.At, sum.At) && other.Right.IsWholeGroup)
                .SelectMany(other => other.Right.Terms).Where(term => term.Value == difference),
        ];
        if (sum.Delta < 0 && equal.FirstOrDefault(term => term.Item.Key == "partlyGranted") is SumTerm partly)
            return new($"相差数等于“{partly.Item.PrintedLabel}”，区分处理的申请可能又计入了其他情形。", $"The difference is “{partly.Item.PrintedLabel}”: perhaps what was granted in part is counted elsewhere, too.");
        return equal is not [SumTerm only] ? null : new($"相差数等于“{only.Item.PrintedLabel}”，可能是这一项{(sum.Delta < 0 ? "多计" : "漏计")}。",
            $"The difference is “{only.Item.PrintedLabel}”: perhaps it is {(sum.Delta < 0 ? "counted twice" : "left out")}.");
    }

    private static SumTerm? Term(SumSide side, string key) => side.Terms.FirstOrDefault(term => term.Item.Key == key);
}
