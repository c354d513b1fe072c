using System.Collections.Immutable;
using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Structure;

internal sealed class AspectsCovered : Rule
{
    private const int FewestHeadings = 3, LongestHeading = 20;

    private static readonly ImmutableArray<(string Name, Cues Cues)> Names = Cues.StructureGroups("aspectNames"), Speaking = Cues.StructureGroups("aspectCues");

    public override RuleDescriptor Descriptor { get; } = new("SEC006", "总体情况应当覆盖五个方面", "Section one covers the five aspects", Severity.Warning)
    {
        LegalBasis = [Law.Form2021("附件 第一部分")],
        Sections = ["overview"],
    };

    public override RuleResult Check(RuleContext context)
    {
        if (context.Report.Section("overview") is not ReportSection section) return RuleResult.Passed;
        SectionBody body = new(context, section);
        string text = body.Text;
        List<string> missing = [];
        List<string> unheaded = [];
        string[] headings = [.. body.Paragraphs.Select(paragraph => HeadingOf(paragraph.Text)).Where(heading => heading.Length > 0)];
        for (int i = 0; i < Names.Length; i++)
        {
            if (!Names[i].Cues.AreIn(text) && !Speaking[i].Cues.AreIn(text)) missing.Add(Names[i].Name);
            else if (!headings.Any(heading => Names[i].Cues.AreIn(heading))) unheaded.Add(Names[i].Name);
        }

        if (missing.Count == 0) return IsDivided(headings, unheaded.Count) ? RuleResult.From([Unheaded(context, section, unheaded)]) : RuleResult.Passed;
        if (body.HasPictures) return RuleResult.NotEvaluated("第一部分有图片，内容未读取。", "Section one holds a picture that was not read.");
        bool isTrial = context.Form.FromYear < 2021;
        return RuleResult.From([Fail(section, $"{FormWords.Section(context.Form, "overview")}没有写到{string.Join("、", missing)}。",
            $"Section one does not speak of {missing.Count} of the five aspects.", missing.Count > 1 && !isTrial ? null : Severity.Info)]);
    }

    // (一)主动公开。…: what stands behind an enumerator, up to the end of its clause.
    private static string HeadingOf(string paragraph)
    {
        int close = paragraph.StartsWith('(') ? paragraph.IndexOf(')', StringComparison.Ordinal) : -1;
        if (close is < 2 or > 4) return "";
        int end = paragraph.AsSpan(close + 1).IndexOfAny("。:;,");
        return paragraph.Substring(close + 1, Math.Min(LongestHeading, end < 0 ? paragraph.Length - close - 1 : end));
    }

    // Prose without sub-headings is as good. Who divides the section by aspects and calls each part by its name leaves out the rest.
    private static bool IsDivided(string[] headings, int unheaded)
    {
        bool areAllAspects = headings.All(heading => Names.Any(aspect => aspect.Cues.AreIn(heading)));
        return unheaded > 0 && areAllAspects && headings.Length >= FewestHeadings;
    }

    private Finding Unheaded(RuleContext context, ReportSection section, List<string> aspects) =>
        Fail(section, $"{FormWords.Section(context.Form, "overview")}按方面分段，但没有{string.Join("、", aspects)}的小标题，只在其他段落中写到。",
            $"Section one is divided by aspects, but {aspects.Count} of the five have no sub-heading; the text speaks of them elsewhere.", Severity.Info);
}
