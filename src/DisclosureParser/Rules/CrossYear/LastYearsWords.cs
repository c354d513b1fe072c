using DisclosureParser.Rules.Neighbours;
using DisclosureParser.Rules.Similarity;

namespace DisclosureParser.Rules.CrossYear;

/// <summary>A section tells this year's work in its own words, not in last year's.</summary>
/// <param name="section">The section.</param>
/// <param name="descriptor">What the rule is.</param>
internal abstract class LastYearsWords(string section, RuleDescriptor descriptor) : CrossYearRule
{
    public override RuleDescriptor Descriptor { get; } = descriptor with { Needs = NeighbourKind.Previous, Sections = [section], AppliesWithoutTemplate = true };

    /// <summary>How grave this likeness is; null where it is none.</summary>
    protected abstract Severity? Gravity(RuleContext context, double likeness);

    protected override RuleResult Compare(RuleContext context)
    {
        string own = ComparedText.Of(context.Report, section);
        if (own.Length < ComparedText.ShortestLength) return RuleResult.NotApplicable("文字过短，不作比较。", "The text is too short to be compared.");
        TextProfile profile = TextProfile.Of(own);
        double most = -1;
        foreach (NeighbourReport copy in context.Neighbours.Previous)
        {
            string before = ComparedText.Of(copy.Report, section);
            if (before.Length >= ComparedText.ShortestLength) most = Math.Max(most, profile.LikenessTo(TextProfile.Of(before)));
        }

        if (most < 0) return RuleResult.NotApplicable("上一年度报告的文字过短，不作比较。", "The text of the year before is too short to be compared.");
        return Gravity(context, most) is Severity gravity ? RuleResult.From([Finding(context, most, gravity)]) : RuleResult.Passed;
    }

    private Finding Finding(RuleContext context, double likeness, Severity gravity)
    {
        ReportSection own = context.Report.Section(section)!;
        string percent = Likeness.Percent(likeness), name = SectionNames.Of(context, section);
        return Fail(own, $"{name}的文字与上年度报告雷同，相似度{percent}（数字和通用语句不计）。",
            $"The text of “{name}” is like that of the year before: {percent}, numbers and boilerplate left out.", gravity);
    }
}
