using System.Text;
using DisclosureParser.Configuration;
using DisclosureParser.Reporting;
using DisclosureParser.Rules.Neighbours;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Reporting;

/// <summary>Runs over the made-up reports of the checkout, with one thing of each kind that formats show.</summary>
internal static class Runs
{
    private static readonly Lazy<Task<AuditRun>> Real = new(MakeAsync);

    /// <summary>The made-up reports and two files that are none, one finding suppressed, a roster with a body that did not report.</summary>
    public static Task<AuditRun> MadeUpAsync() => Real.Value;

    public static byte[] Bytes(IReportFormat format, AuditRun run, FormatOptions? options = null)
    {
        using MemoryStream output = new();
        format.Write(output, run, options ?? FormatOptions.Default);
        return output.ToArray();
    }

    public static string Text(IReportFormat format, AuditRun run, FormatOptions? options = null) => Encoding.UTF8.GetString(Bytes(format, run, options));

    private static async Task<AuditRun> MakeAsync()
    {
        DisclosureConfiguration configuration = DisclosureConfiguration.Parse(
            "suppressions: [ { rule: REV001, subject: 'disputes*', reason: 已核实, by: 王某, until: 2026-12-31 } ]");
        DisclosurePipeline pipeline = new DisclosurePipelineBuilder().Configure(configuration, new(2026, 1, 15)).Build();
        List<AuditResult> results = [];
        List<DocumentSource> sources = [.. DocumentSource.FromDirectory(Repository.File("testdata", "reports"), "report.*")];
        sources.Add(DocumentSource.FromBytes("%PDF-1.4 cut"u8, "破损 100%#?.pdf"));
        sources.Add(DocumentSource.FromBytes("会议通知"u8, "notice.txt"));
        await foreach (AuditResult result in pipeline.AuditManyAsync(sources)) results.Add(result);
        return new AuditRun("1.2.3", pipeline.CheckTogether(results))
        {
            Rules = pipeline.Rules,
            Suppressions = SuppressionUse.Of(configuration.Suppressions, results, new(2026, 1, 15)),
            Roster = Roster.Parse("单位,地区,级别,年度\n清河县水利局,松州市清河县,县级,2023\n清河县教育局,松州市清河县,县级,2023\n"),
        };
    }
}
