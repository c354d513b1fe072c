using DisclosureParser.Rules.Metadata;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Metadata;

public class ContactGivenTests
{
    [Fact]
    public void An_address_and_a_telephone_number_are_given() => RuleTester.Passes<ContactGiven>(ReportBuilder.Clean());

    [Fact]
    public void Neither_is_a_remark()
    {
        ParseResult parsed = ReportBuilder.Clean().Parse();
        Documents.SourceDocument silent = parsed.Document with
        {
            Blocks = [.. parsed.Document.Blocks.Select(block => block is Documents.Paragraph paragraph && paragraph.Text.Contains("电话", StringComparison.Ordinal)
                ? paragraph with { Text = "根据条例编制。" } : block)],
        };

        Finding finding = Assert.Single(RuleTester.Check<ContactGiven>(parsed with { Document = silent }).Findings);

        Assert.Equal((Severity.Info, "report"), (finding.Severity, finding.Subject));
    }
}
