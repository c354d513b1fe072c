using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Metadata;

internal sealed class ContentsListMatches : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("MET006", "导语所列部分应当与正文一致", "The preamble's list of sections is that of the report", Severity.Warning);

    public override RuleResult Check(RuleContext context)
    {
        if (ContentsList.In(context.Report.Header.Preamble) is not ContentsList list) return RuleResult.NotApplicable("导语没有列举各部分。", "The preamble lists no sections.");
        HashSet<string> printed = [.. context.Report.Sections.Select(section => section.Key)];
        if (printed.Count < context.Form.Sections.Length && UnreadParts.Any(context.Document))
            return RuleResult.NotEvaluated("有的部分未能读取。", "Some sections were not read.");

        // A listed section that is not there is SEC001's.
        List<string> unlisted = list.IsOpen ? [] : [.. printed.Where(key => !list.Keys.Contains(key)).Select(Name)];
        int extra = context.Report.Headings.Count(heading => heading is { OpensSection: false, Number: not null });
        string? departure = list.IsOutdated ? "所列为旧条例的目录"
            : unlisted.Count > 0 ? $"没有列出“{string.Join("”“", unlisted)}”"
            : printed.Count == context.Form.Sections.Length && list.Count is int count && (count < printed.Count || count > printed.Count + extra) ? $"称有{count}个部分，正文有{printed.Count}个"
            : null;
        if (departure is null) return RuleResult.Passed;
        return RuleResult.From([Fail("report.preamble", list.Paragraph.At(list.Span.Start, list.Span.Length), $"导语{departure}。",
            "The preamble's list of sections is not that of the report.") with
        { Passage = list.Paragraph.Printed(list.Span.Start, list.Span.Length) }]);

        string Name(string key) => context.Form.Section(key).Wording.Label;
    }
}
