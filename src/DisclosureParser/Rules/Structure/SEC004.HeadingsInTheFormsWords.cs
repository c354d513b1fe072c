using System.Buffers;
using DisclosureParser.Rules.Texts;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Structure;

internal sealed class HeadingsInTheFormsWords : Rule
{
    private static readonly SearchValues<char> OrdinalCharacters = SearchValues.Create("(第一二三四五六七八九十0123456789部分lI|");
    private static readonly Cues Legal = Cues.Structure("legalHeadings");

    public override RuleDescriptor Descriptor { get; } = new("SEC004", "标题用语应当与格式一致", "Headings use the words of the form", Severity.Info);

    public override RuleResult Check(RuleContext context) =>
        RuleResult.From(context.Report.Headings.Where(heading => heading is { OpensSection: true, SectionKey: not null } && Departs(heading)).Select(heading => Departure(context, heading)));

    private static bool Departs(ReportHeading heading) => heading.Match switch
    {
        LabelMatch.Misprint => true,
        // A line without an ordinal may be a caption of its table.
        LabelMatch.Accepted => heading.Number is not null && !Legal.Hold(Words(heading.Text)),
        _ => false,
    };

    private static string Words(string heading)
    {
        string text = PlainText.Of(heading).Trim("“”\"《》。:".ToCharArray());
        int mark = text.IndexOfAny(['、', '.', ')']);
        return (mark is >= 0 and < 6 && text.AsSpan(0, mark).IndexOfAnyExcept(OrdinalCharacters) < 0 ? text[(mark + 1)..] : text).Trim("“”\"《》".ToCharArray());
    }

    private Finding Departure(RuleContext context, ReportHeading heading)
    {
        string expected = FormWords.Heading(context.Form.Section(heading.SectionKey!));
        return Fail("section." + heading.SectionKey, heading.Location, $"标题“{heading.Text}”与格式用语“{expected}”不同。",
            $"The heading “{heading.Text}” differs from the form's “{expected}”.", heading.Match == LabelMatch.Misprint ? Severity.Warning : null) with
        { Passage = heading.Text };
    }
}
