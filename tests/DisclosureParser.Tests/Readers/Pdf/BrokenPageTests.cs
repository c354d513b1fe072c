using System.Text;
using DisclosureParser.Documents;
using FixtureGenerator.Layouts;
using FixtureGenerator.Reports;

namespace DisclosureParser.Tests.Readers.Pdf;

/// <summary>A page that is broken is said to be, and nothing that may stand on it is held against the agency.</summary>
public sealed class BrokenPageTests
{
    private static readonly byte[] Whole = LayoutCatalog.Find("pdf-ruled").Write(ReportSpecification.Create(1)).Bytes;

    [Theory]
    [InlineData("stream\n", 'x')]
    [InlineData("/Resources << /Font << /", 'G')]
    public async Task Nothing_is_missing_but_what_was_not_read(string before, char instead)
    {
        AuditResult clean = await Audit(Whole);
        HashSet<(string, string)> known = [.. clean.Findings.Select(finding => (finding.RuleId, finding.Subject))];
        int pages = clean.Document.Pages!.Value;
        Assert.True(pages > 2);
        List<string> accusations = [];
        for (int page = 0; page < pages; page++)
        {
            AuditResult broken = await Audit(Broken(page, before, instead));
            Assert.Contains(broken.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning
                && diagnostic.Location?.Anchor is PageAnchor anchor && anchor.PageNumber == page + 1);
            Assert.NotEqual(AuditStatus.Complete, broken.Status);
            accusations.AddRange(broken.Findings.Where(finding => !known.Contains((finding.RuleId, finding.Subject))).Select(finding => $"page {page + 1}: {finding.RuleId} {finding.Subject} {finding.Message}"));
        }

        Assert.True(accusations.Count == 0, string.Join('\n', accusations));
    }

    [Fact]
    public async Task Digits_that_have_no_meaning_are_no_blank_cells()
    {
        byte[] bytes = [.. Whole];
        for (char digit = '0'; digit <= '9'; digit++) Replace(bytes, $"<{(int)digit:X4}> <", $"<F0{(int)digit:X2}> <");
        AuditResult clean = await Audit(Whole), broken = await Audit(bytes);
        HashSet<(string, string)> known = [.. clean.Findings.Select(finding => (finding.RuleId, finding.Subject))];
        Assert.Contains(broken.Diagnostics, diagnostic => diagnostic.Id == DiagnosticIds.CharactersLost);
        Assert.Equal("", string.Join('\n', broken.Findings.Where(finding => !known.Contains((finding.RuleId, finding.Subject))).Select(finding => $"{finding.RuleId} {finding.Subject} {finding.Message}")));
    }

    private static void Replace(byte[] bytes, string from, string to)
    {
        int at = bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(from));
        Assert.True(at >= 0, from);
        Encoding.ASCII.GetBytes(to).CopyTo(bytes, at);
    }

    // Changes no length, so that the file stays whole around it. The first streams of the file are no pages.
    private static byte[] Broken(int page, string before, char instead)
    {
        byte[] bytes = [.. Whole];
        int at = bytes.AsSpan().IndexOf("/MediaBox"u8);
        for (int i = 0; i < page; i++) at += 9 + bytes.AsSpan(at + 9).IndexOf("/MediaBox"u8);
        at += bytes.AsSpan(at).IndexOf(Encoding.ASCII.GetBytes(before)) + before.Length;
        int end = before[0] == '/' ? at + 1 : at + bytes.AsSpan(at).IndexOf("\nendstream"u8);
        bytes.AsSpan(at, end - at).Fill((byte)instead);
        return bytes;
    }

    private static async Task<AuditResult> Audit(byte[] bytes) =>
        await DisclosurePipeline.Default.AuditAsync(DocumentSource.FromBytes(bytes, "a.pdf"));
}
