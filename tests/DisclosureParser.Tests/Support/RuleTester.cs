using DisclosureParser.Documents;
using DisclosureParser.Rules;
using DisclosureParser.Templates;

namespace DisclosureParser.Tests.Support;

/// <summary>Runs one rule over one report.</summary>
internal static class RuleTester
{
    /// <summary>
    /// Reads a text through reader and recognition and asserts that the rule's findings stand exactly at the marks
    /// <c>{|SEC002:二、主动公开…|}</c>, in the document's order.
    /// </summary>
    public static async Task Verify<TRule>(string markedText)
        where TRule : Rule, new()
    {
        string id = new TRule().Descriptor.Id;
        (string text, List<string> marked) = MarkedText.Strip(markedText, id);
        DocumentSource source = DocumentSource.FromBytes(System.Text.Encoding.UTF8.GetBytes(text), "report.md");
        ParseResult parsed = await DisclosurePipeline.Default.ParseAsync(source);
        Assert.NotNull(parsed.Report);

        RuleResult result = Check<TRule>(parsed);

        Assert.Equal(marked, [.. result.Findings.OrderBy(finding => finding.Location.Path).Select(finding => TextAt(parsed.Document, finding.Location))]);
    }

    /// <summary>What the rule makes of a built report.</summary>
    public static RuleResult Check<TRule>(ReportBuilder report)
        where TRule : Rule, new() => Check<TRule>(report.Parse());

    /// <summary>What the rule makes of a recognised report.</summary>
    public static RuleResult Check<TRule>(ParseResult parsed)
        where TRule : Rule, new() =>
        new TRule().Check(new RuleContext(parsed.Report!, TemplateCatalog.BuiltIn.Find(parsed.Report!.TemplateId), parsed.Document));

    /// <summary>The rule has nothing to say about the report.</summary>
    public static void Passes<TRule>(ReportBuilder report)
        where TRule : Rule, new()
    {
        RuleResult result = Check<TRule>(report);
        Assert.Empty(result.Findings.Select(finding => finding.Message));
        Assert.Equal(Outcome.Passed, result.Outcome);
    }

    /// <summary>The rule finds one thing; it is returned.</summary>
    public static Finding Fails<TRule>(ReportBuilder report, Severity severity, string subject, string? at = null)
        where TRule : Rule, new()
    {
        ParseResult parsed = report.Parse();
        Finding finding = Assert.Single(Check<TRule>(parsed).Findings);
        Assert.Equal((severity, subject), (finding.Severity, finding.Subject));
        Assert.NotEmpty(finding.EnglishMessage);
        if (at is not null) Assert.Equal(at, TextAt(parsed.Document, finding.Location));
        return finding;
    }

    /// <summary>The rule does not apply to the report.</summary>
    public static void DoesNotApply<TRule>(ReportBuilder report)
        where TRule : Rule, new()
    {
        RuleResult result = Check<TRule>(report);
        Assert.Equal(Outcome.NotApplicable, result.Outcome);
        Assert.NotEmpty(result.Reason!);
    }

    /// <summary>The characters that a location points at.</summary>
    public static string TextAt(SourceDocument document, SourceLocation location)
    {
        string text = document.Blocks[location.Path.BlockIndex] switch
        {
            Paragraph paragraph => paragraph.Text,
            Table table => table.Cells.First(cell => (cell.RowIndex, cell.ColumnIndex) == (location.Path.RowIndex, location.Path.ColumnIndex)).Text,
            _ => "",
        };
        return location.Path.Span is TextSpan span ? text[span.Start..span.End] : text;
    }
}
