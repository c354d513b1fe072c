using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Quality;

internal sealed class YearsAreCurrent : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("QLT001", "正文应当写报告年度的情况", "The text states the report year's work", Severity.Warning)
    {
        AppliesWithoutTemplate = true,
    };

    public override RuleResult Check(RuleContext context)
    {
        if (context.Year is not int year) return RuleResult.NotApplicable("没有写明年度。", "The report names no year.");
        List<Finding> findings = [];
        foreach (ReportText text in ReportText.Of(context.Report))
        {
            if (text.Section is not ("overview" or "problems")) continue;
            foreach (StaleYear stale in StaleYear.In(text.Paragraph.Text, year, text.Section == "problems"))
            {
                string printed = text.Paragraph.Printed(stale.Clause.Start, stale.Clause.Length);
                findings.Add(Fail(text.Subject, text.Paragraph.At(stale.Clause.Start, stale.Clause.Length),
                    $"{year}年的报告写的是{stale.Year}年的情况：“{printed}”。", $"The report on {year} states what was done in {stale.Year}: “{printed}”.") with
                { Passage = printed });
            }
        }

        return RuleResult.From(findings);
    }
}
