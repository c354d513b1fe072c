namespace DisclosureParser.Rules.Reconciliation;

/// <summary>The probable cause of a failed sum, where one edit explains it. Never applied.</summary>
internal static class SumHints
{
    /// <summary>The hint in the words of the form; null where nothing explains the difference.</summary>
    /// <param name="sum">The failed sum.</param>
    /// <param name="others">All sums of its table.</param>
    public static string? For(Sum sum, IReadOnlyList<Sum> others) => WrongColumn(sum, others) ?? Balance(sum, others);

    private static string? WrongColumn(Sum sum, IReadOnlyList<Sum> others)
    {
        Sum[] failed = [.. others.Where(other => other.Check.Id == sum.Check.Id && other.Outcome == SumOutcome.Fails)];
        if (failed.Length != 2 || failed[0].Delta != -failed[1].Delta) return null;
        Sum other = failed[0].Subject == sum.Subject ? failed[1] : failed[0];
        return $"“{sum.At.PrintedLabel}”与“{other.At.PrintedLabel}”的相差数一多一少，可能有{SumWords.Number(Math.Abs(sum.Delta))}件填错了位置。";
    }

    private static string? Balance(Sum sum, IReadOnlyList<Sum> others)
    {
        if (sum.Left.Terms.Length < 2 || sum.Right.Terms.Length < 2) return null;
        decimal difference = Math.Abs(sum.Delta);
        if (sum.Delta > 0 && Term(sum.Left, "carriedIn") is SumTerm carriedIn && carriedIn.Value == difference)
            return $"相差数等于“{carriedIn.Item.PrintedLabel}”，办理结果可能漏加结转的申请。";
        SumTerm[] equal =
        [
            .. others.Where(other => ReferenceEquals(other.At, sum.At) && other.Right.IsWholeGroup)
                .SelectMany(other => other.Right.Terms).Where(term => term.Value == difference),
        ];
        if (sum.Delta < 0 && equal.FirstOrDefault(term => term.Item.Key == "partlyGranted") is SumTerm partly)
            return $"相差数等于“{partly.Item.PrintedLabel}”，区分处理的申请可能又计入了其他情形。";
        return equal is [SumTerm only] ? $"相差数等于“{only.Item.PrintedLabel}”，可能是这一项{(sum.Delta < 0 ? "多计" : "漏计")}。" : null;
    }

    private static SumTerm? Term(SumSide side, string key) => side.Terms.FirstOrDefault(term => term.Item.Key == key);
}
