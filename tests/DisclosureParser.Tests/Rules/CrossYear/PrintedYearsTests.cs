using FixtureGenerator.Layouts;
using FixtureGenerator.Reports;

namespace DisclosureParser.Tests.Rules.CrossYear;

/// <summary>Two years of made-up bodies, printed, read and held against each other.</summary>
public class PrintedYearsTests
{
    private static readonly string[] Layouts = ["html-clean", "html-word", "docx-word", "pdf-ruled", "txt-cells", "txt-tabs", "md-repeated"];

    private static readonly string[] Numbers = ["YOY001", "YOY002", "YOY003", "YOY004", "YOY005", "YOY009"];

    public static TheoryData<string> Names => [.. Layouts];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Years_that_go_on_from_each_other_pass_in_any_layout(string name)
    {
        // Seeds of every year from 2019 to 2024: within each form, and from one to the other.
        for (int seed = 0; seed < 7; seed++)
        {
            ReportSpecification before = ReportSpecification.Create(seed);
            AuditResult result = await CompareAsync(name, before, NextYear.Of(before, seed + 20));

            Assert.Empty(result.Findings.Where(finding => Numbers.Contains(finding.RuleId)).Select(finding => finding.Message));
            Assert.Equal(Outcome.Passed, result.Outcomes.Single(outcome => outcome.RuleId == "YOY001").Outcome);
            Assert.Equal(Outcome.Passed, result.Outcomes.Single(outcome => outcome.RuleId == "YOY002").Outcome);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Requests_that_were_lost_between_the_years_are_one_finding(string name)
    {
        ReportSpecification before = ReportSpecification.Create(0), now = NextYear.Of(before, 20);
        ReportSpecification lost = before with
        {
            Figures = before.Figures
                .SetItem("requests.carriedOut@naturalPerson", before["requests.carriedOut@naturalPerson"] + 2)
                .SetItem("requests.carriedOut@total", before["requests.carriedOut@total"] + 2)
                .SetItem("requests.received@naturalPerson", before["requests.received@naturalPerson"] + 2)
                .SetItem("requests.received@total", before["requests.received@total"] + 2),
        };

        AuditResult result = await CompareAsync(name, lost, now);

        Finding finding = Assert.Single(result.Findings, finding => Numbers.Contains(finding.RuleId));
        Assert.Equal(("YOY001", "requests.carriedIn@total"), (finding.RuleId, finding.Subject));
    }

    [Fact]
    public async Task A_batch_of_many_bodies_pairs_each_with_its_own_year_before()
    {
        List<AuditResult> results = [];
        for (int seed = 0; seed < 19; seed++)
        {
            ReportSpecification before = ReportSpecification.Create(seed);
            before = before with { Year = 2023, Form = NextYear.Of(ReportSpecification.Create(0), 1).Form, Figures = NextYear.Of(ReportSpecification.Create(0), seed).Figures };
            foreach (ReportSpecification report in new[] { before, NextYear.Of(before, seed + 40) })
            {
                Layout layout = LayoutCatalog.Find(Layouts[(seed + report.Year) % Layouts.Length]);
                results.Add(DisclosurePipeline.Default.Check(await ParseAsync(layout, report)));
            }
        }

        AuditResult[] together = [.. DisclosurePipeline.Default.CheckTogether(results)];

        Assert.Empty(together.SelectMany(result => result.Findings).Where(finding => Numbers.Contains(finding.RuleId)).Select(finding => finding.Message));
        Assert.Equal(19, together.Count(result => result.Outcomes.Single(outcome => outcome.RuleId == "YOY001").Outcome == Outcome.Passed));
    }

    [Fact]
    public async Task A_page_and_its_attachments_agree_whatever_their_layouts()
    {
        ReportSpecification report = ReportSpecification.Create(0);
        AuditResult[] results = [.. (await Task.WhenAll(new[] { "html-clean", "docx-word", "pdf-ruled" }.Select(name => ParseAsync(LayoutCatalog.Find(name), report))))
            .Select(parsed => DisclosurePipeline.Default.Check(parsed))];

        AuditResult page = DisclosurePipeline.Default.CheckTogether(results)[0];

        Assert.Equal(Outcome.Passed, page.Outcomes.Single(outcome => outcome.RuleId == "PUB008").Outcome);
        Assert.DoesNotContain(page.Findings, finding => finding.RuleId.StartsWith("PUB", StringComparison.Ordinal));
    }

    private static async Task<AuditResult> CompareAsync(string name, ReportSpecification before, ReportSpecification now)
    {
        Layout layout = LayoutCatalog.Find(name);
        return DisclosurePipeline.Default.Compare(await ParseAsync(layout, before), await ParseAsync(layout, now));
    }

    private static async Task<ParseResult> ParseAsync(Layout layout, ReportSpecification report)
    {
        (byte[] bytes, _) = layout.Write(report);
        return await DisclosurePipeline.Default.ParseAsync(DocumentSource.FromBytes(bytes, $"{report.Id}.{report.Year}.{layout.Name}{layout.Extension}"));
    }
}
