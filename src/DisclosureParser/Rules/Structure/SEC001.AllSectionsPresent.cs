using DisclosureParser.Documents;
using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Texts;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Structure;

internal sealed class AllSectionsPresent : Rule
{
    private static readonly Cues Elsewhere = Cues.Structure("elsewhere");

    public override RuleDescriptor Descriptor { get; } = new("SEC001", "六个部分应当齐全", "All sections of the form are present", Severity.Error)
    {
        LegalBasis = [Law.Regulation("第五十条")],
    };

    public override RuleResult Check(RuleContext context)
    {
        if (context.Report.Sections.IsEmpty)
            return RuleResult.NotEvaluated("没有识别出任何一个部分的标题。", "No section heading was recognised.");

        List<Finding> findings = [];
        bool anyMissing = false;
        foreach (TemplateSection section in context.Form.Sections)
        {
            ReportSection? found = context.Report.Section(section.Key);
            if (found is { Heading.Length: > 0 }) continue;
            StatutoryTable? table = context.Report.Tables.FirstOrDefault(table => IsPrintedIn(context.Form, table, section));
            if ((found?.Location ?? table?.Location) is SourceLocation content) findings.Add(WithoutHeading(context.Form, section, content));
            else
            {
                anyMissing = true;
                findings.Add(Missing(context, section));
            }
        }

        if (anyMissing && (UnreadParts.Any(context.Document) || IsSplit(context)))
            return RuleResult.NotEvaluated("没有找到的部分可能在未能读取的页面或附件中。", "What was not found may stand in pages or attachments that were not read.");
        return RuleResult.From(findings);
    }

    private Finding Missing(RuleContext context, TemplateSection section) =>
        Fail("section." + section.Key, Neighbour(context, section), $"缺少“{FormWords.Heading(section)}”部分。", $"The section “{FormWords.Heading(section)}” is missing.")
            .Citing(context.Form, "附件");

    private Finding WithoutHeading(Template form, TemplateSection section, SourceLocation content) =>
        Fail("section." + section.Key, content, $"没有“{FormWords.Heading(section)}”这一标题，其内容在文中。",
            $"The heading “{FormWords.Heading(section)}” was not found; the section's content is there.", Severity.Info)
            .Citing(form, "附件")
            .WithHint(new($"在这部分内容之前补上标题“{FormWords.Heading(section)}”。", $"Put the heading “{FormWords.Heading(section)}” before this content."));

    private static bool IsPrintedIn(Template form, StatutoryTable table, TemplateSection section) =>
        table.Status != RecognitionStatus.NotFound && form.Tables.Any(of => of.Key == table.Key && of.Section == section.Key);

    // A page may carry the opening alone and leave the rest to an attachment.
    private static bool IsSplit(RuleContext context) =>
        context.Report.Sections.Any(section => section.Paragraphs.Any(paragraph => Elsewhere.AreIn(PlainText.Of(paragraph.Text))))
        || context.Report.Header.Preamble.Any(paragraph => Elsewhere.AreIn(PlainText.Of(paragraph.Text)));

    private static SourceLocation Neighbour(RuleContext context, TemplateSection section)
    {
        ReportSection? after = null, before = null;
        foreach (TemplateSection other in context.Form.Sections)
        {
            ReportSection? found = context.Report.Section(other.Key);
            if (other.Ordinal < section.Ordinal) before = found ?? before;
            else after ??= found;
        }

        return (after ?? before)?.Location ?? context.Report.Location;
    }
}
