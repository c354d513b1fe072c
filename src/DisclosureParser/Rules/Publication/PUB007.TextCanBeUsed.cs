using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Publication;

/// <summary>The report can be searched and copied: no section is only a picture.</summary>
internal sealed class TextCanBeUsed : Rule
{
    // A caption or a link beside a picture is no text of a section.
    private const int ShortestText = 20;

    public override RuleDescriptor Descriptor { get; } = new("PUB007", "报告应当便于检索、查阅和下载", "The report can be searched, read and downloaded", Severity.Warning)
    {
        LegalBasis = [Law.Regulation("第二十四条")],
        AppliesWithoutTemplate = true,
    };

    public override RuleResult Check(RuleContext context)
    {
        if (context.Document.Diagnostics.Any(diagnostic => diagnostic is { Id: DiagnosticIds.NoTextLayer, Location: null }))
            return RuleResult.NotEvaluated("文件没有文字层。", "The file has no text layer.");
        ReportSection[] pictured = [.. context.Report.Sections.Where(section => IsPicture(context, section))];
        if (pictured.Length == 0) return RuleResult.Passed;

        // What only tables are is said by the rule about them; sections of text come first.
        ReportSection[] texts = [.. pictured.Where(section => !HasTable(context.Report, section))];
        ReportSection[] named = texts.Length > 0 ? texts : pictured;
        ImmutableArray<RelatedLocation> places =
            [.. named.SelectMany(section => section.Pictures.Select(place => new RelatedLocation("picture", "section." + section.Key, null, place)))];
        string names = string.Join('、', named.Select(section => $"“{section.Heading}”"));
        return RuleResult.From([
            Fail("report", places[0].Location, $"{names}部分只有图片，文字无法检索和复制。", $"{names}: only a picture, its text cannot be searched or copied.") with { Related = places },
        ]);
    }

    private static bool IsPicture(RuleContext context, ReportSection section)
    {
        if (section.Pictures.IsEmpty || new SectionBody(context, section) is not { Text.Length: < ShortestText, TableText.Length: 0 }) return false;
        return !context.Report.Tables.Any(table => TableSection(table) == section.Key && (table.Status != RecognitionStatus.NotFound || table.HasLabelsWithoutCells));
    }

    private static bool HasTable(AnnualReport report, ReportSection section) => report.Tables.Any(table => TableSection(table) == section.Key);

    // The tables bear the keys of their sections.
    private static string TableSection(StatutoryTable table) => table.Key;
}
