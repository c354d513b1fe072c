using System.Collections.Immutable;
using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Structure;

internal sealed class GovernmentResultsReported : Rule
{
    private static readonly ImmutableArray<(string Name, Cues Cues)> Results = Cues.StructureGroups("governmentResults");

    public override RuleDescriptor Descriptor { get; } = new("SEC007", "政府年报应当包括工作考核、社会评议和责任追究结果", "A government's report tells assessment, social review and accountability", Severity.Error)
    {
        LegalBasis = [Law.Regulation("第五十条第一款第（四）项")],
        Sections = ["overview"],
    };

    public override RuleResult Check(RuleContext context)
    {
        if (context.Report.Header.Agency is not { Kind: AgencyKind.Government or AgencyKind.Township })
            return RuleResult.NotApplicable("不是各级人民政府的报告。", "It is no report of a people's government.");
        List<SectionBody> bodies = [.. context.Report.Sections.Select(section => new SectionBody(context, section))];
        string text = string.Join('。', bodies.Select(body => body.Text));
        List<string> missing = [.. Results.Where(result => !result.Cues.AreIn(text)).Select(result => result.Name)];
        if (missing.Count == 0) return RuleResult.Passed;
        if (bodies.Exists(body => body.HasPictures) || UnreadParts.Any(context.Document))
            return RuleResult.NotEvaluated("部分内容未读取。", "Part of the text was not read.");
        return RuleResult.From([Fail("section.overview", context.Report.Section("overview")?.Location ?? context.Report.Location,
            $"各级人民政府的报告还应当包括{string.Join("、", missing)}结果情况，文中没有。", $"A people's government also reports {missing.Count} result(s) that the text lacks.")]);
    }
}
