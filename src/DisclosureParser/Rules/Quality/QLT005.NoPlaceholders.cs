using DisclosureParser.Documents;
using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Quality;

internal sealed class NoPlaceholders : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("QLT005", "不应当有占位符和乱码", "No placeholders and no garbled characters are left", Severity.Error)
    {
        LegalBasis = [Law.Regulation("第六条")],
        AppliesWithoutTemplate = true,
    };

    public override RuleResult Check(RuleContext context)
    {
        // What our decoding lost is a diagnostic, and nothing that the agency printed.
        bool lost = context.Document.Diagnostics.Any(diagnostic => diagnostic.Id == DiagnosticIds.CharactersLost);
        List<Finding> findings = [];
        foreach (ReportText text in WithTitle(context.Report))
        {
            foreach (Placeholder found in Placeholder.In(text.Paragraph.Text, withLostCharacters: !lost))
            {
                string printed = text.Paragraph.Printed(found.Start, found.Length);
                string what = found.IsGarbled ? "乱码" : "未填写的占位符";
                findings.Add(Fail(text.Subject, text.Paragraph.At(found.Start, found.Length), $"正文中有{what}“{printed}”。",
                    $"The text has {(found.IsGarbled ? "garbled characters" : "a placeholder")}: “{printed}”.", found.IsCertain ? null : Severity.Warning) with
                { Passage = printed });
            }
        }

        return RuleResult.From(findings);
    }

    private static IEnumerable<ReportText> WithTitle(AnnualReport report)
    {
        IEnumerable<ReportText> texts = ReportText.Of(report);
        return report.Header.Title is Passage title ? texts.Prepend(new ReportText("report.title", null, PlainText.Of(title))) : texts;
    }
}
