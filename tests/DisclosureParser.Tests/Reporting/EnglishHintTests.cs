using DisclosureParser.Reporting;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Reporting;

public class EnglishHintTests
{
    public static TheoryData<string> Broken => ["cell", "columns", "carried", "merged", "fees", "row"];

    private static ReportBuilder Report(string what) => what switch
    {
        "cell" => ReportBuilder.Clean().Number("requests.received@naturalPerson", 999),
        "columns" => ReportBuilder.Clean().Number("requests.received@naturalPerson", 60).Number("requests.received@enterprise", 20),
        "carried" => ReportBuilder.Clean().Number("requests.carriedIn@naturalPerson", 9),
        "merged" => ReportBuilder.Clean().Number("disputes.reconsideration@upheld", 51).Number("disputes.reconsideration@corrected", 0),
        "fees" => ReportBuilder.Clean().By(AgencyKind.Township, AgencyLevel.Township).Number("proactive.fees@amount", 1_250_000),
        _ => ReportBuilder.Clean().AsOneRow("requests", "results.other"),
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Every_hint_is_there_in_English(string what)
    {
        Finding[] hinted = [.. Audit.All(Report(what)).Findings.Where(finding => finding.Hint is not null)];

        Assert.All(hinted, finding => Assert.False(string.IsNullOrWhiteSpace(finding.EnglishHint), finding.Hint));
        // Labels of the form stay as they are printed; the words around them do not.
        Assert.All(hinted, finding => Assert.DoesNotContain(WithoutQuotes(finding.EnglishHint!), character => character is > '\u2E80'));
    }

    [Theory]
    [InlineData(MessageLanguage.English, "With ")]
    [InlineData(MessageLanguage.Chinese, "只要把该格的")]
    public void Outputs_give_it_in_their_language(MessageLanguage language, string words)
    {
        AuditRun run = new("1.2.3", [Audit.All(Report("cell"))]);
        foreach (IReportFormat format in new IReportFormat[] { new JsonFormat(), new TextFormat() })
        {
            using MemoryStream output = new();
            format.Write(output, run, FormatOptions.Default with { Language = language });
            Assert.Contains(words, System.Text.Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
        }
    }

    private static string WithoutQuotes(string text)
    {
        for (int start = text.IndexOf('“', StringComparison.Ordinal); start >= 0; start = text.IndexOf('“', StringComparison.Ordinal))
            text = text.Remove(start, text.IndexOf('”', start) + 1 - start);
        return text;
    }
}
