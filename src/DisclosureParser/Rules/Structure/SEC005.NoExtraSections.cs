using System.Collections.Immutable;
using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Structure;

internal sealed class NoExtraSections : Rule
{
    private static readonly Cues Aspects = Cues.Structure("aspectHeadings"), Appendices = Cues.Structure("appendixHeadings"), Local = Cues.Structure("localHeadings");

    public override RuleDescriptor Descriptor { get; } = new("SEC005", "一级标题不应当重复或多余", "No section is repeated, and none is added", Severity.Warning)
    {
        LegalBasis = [Law.Form2021("通知 一")],
        Options = [RuleOption.Texts("allow", "当地通知要求增加的一级标题所含的文字。", "Words of top-level headings that a local notice orders.")],
    };

    public override RuleResult Check(RuleContext context)
    {
        ImmutableArray<ReportHeading> headings = context.Report.Headings;
        string[] allowed = [.. Option(context, "allow").Texts.Select(PlainText.Of)];
        int tables = FirstTableSection(context);
        List<Finding> findings = [];
        List<ReportHeading> narrative = [];
        int? last = null, listed = null;
        for (int i = 0; i < headings.Length; i++)
        {
            ReportHeading heading = headings[i];
            bool goesOn = GoesOn(heading, last) && !(listed is not null && heading.Number == listed + 1);
            listed = heading.OpensSection || goesOn ? null : heading.Number;
            if (heading.OpensSection || goesOn) last = heading.Number ?? last;
            if (heading.OpensSection) continue;
            if (heading.SectionKey is null && allowed.Length > 0 && PlainText.Of(heading.Text) is string text
                && allowed.Any(words => text.Contains(words, StringComparison.Ordinal))) continue;
            if (i < tables && Aspects.AreIn(PlainText.Of(heading.Text))) narrative.Add(heading);
            else if (heading.SectionKey is string key) findings.Add(Repeated(context, key, heading));
            else if (goesOn) findings.Add(Extra(heading));
        }

        // A free narrative in numbered chapters in front of the tables is section one under other names.
        if (narrative.Count > 0) findings.Add(Narrative(narrative));
        return RuleResult.From(findings);
    }

    private static int FirstTableSection(RuleContext context)
    {
        HashSet<string> withTable = [.. context.Form.Tables.Select(table => table.Section)];
        int first = 0;
        while (first < context.Report.Headings.Length
            && !(context.Report.Headings[first] is { OpensSection: true, SectionKey: string key } && withTable.Contains(key))) first++;
        return first;
    }

    // Lists inside a section number their items with the same numerals: such a heading goes on from no section's number.
    private static bool GoesOn(ReportHeading heading, int? last) =>
        heading.Number is int number && number == (last ?? 0) + 1
        && Appendices.HeadOf(PlainText.Of(heading.Text).AsSpan().TrimStart("一二三四五六七八九十、.")) is null;

    private Finding Repeated(RuleContext context, string key, ReportHeading heading)
    {
        ReportHeading? first = context.Report.Headings.FirstOrDefault(other => other.OpensSection && other.SectionKey == key);
        return Fail("section." + key, heading.Location, $"“{heading.Text}”与“{first?.Text}”重复。", $"“{heading.Text}” repeats “{first?.Text}”.") with
        {
            Passage = heading.Text,
            Related = first is null ? [] : [new RelatedLocation("heading", "section." + key, first.Text, first.Location)],
        };
    }

    private Finding Extra(ReportHeading heading) =>
        Fail("report", heading.Location, $"“{heading.Text}”不是格式规定的部分。", $"“{heading.Text}” is no section of the form.",
            Local.AreIn(PlainText.Of(heading.Text)) ? Severity.Info : null) with
        { Passage = heading.Text };

    private Finding Narrative(List<ReportHeading> headings) =>
        Fail("report", headings[0].Location, $"“{string.Join("”“", headings.Select(heading => heading.Text))}”单列为一级标题，应当归入“总体情况”。",
            $"{headings.Count} top-level heading(s) in front of the tables belong to the first section: “{string.Join("”, “", headings.Select(heading => heading.Text))}”.",
            Severity.Info) with
        {
            Passage = headings[0].Text,
            Related = [.. headings.Skip(1).Select(heading => new RelatedLocation("heading", null, heading.Text, heading.Location))],
        };
}
