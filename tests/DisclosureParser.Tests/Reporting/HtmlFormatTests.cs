using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DisclosureParser.Documents;
using DisclosureParser.Reporting;
using DisclosureParser.Rules.Neighbours;

namespace DisclosureParser.Tests.Reporting;

public class HtmlFormatTests
{
    [Fact]
    public async Task The_page_fetches_nothing_and_runs_nothing_but_its_own_script()
    {
        IDocument page = Parse(Runs.Text(new HtmlFormat(), await Runs.MadeUpAsync()));
        string policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        Assert.StartsWith("default-src 'none'; script-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        foreach (IElement script in page.QuerySelectorAll("script:not([type]),style"))
            Assert.Contains(Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(script.TextContent))), policy, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("link,img,iframe,object,embed,script[src],[style]"));
        Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.DoesNotContain("http", Runs.Text(new HtmlFormat(), await Runs.MadeUpAsync()).Replace("http-equiv", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_counts_stand_in_the_page_without_any_script()
    {
        AuditRun run = await Runs.MadeUpAsync();
        IDocument page = Parse(Runs.Text(new HtmlFormat(), run));
        int[] counts = [.. page.QuerySelectorAll(".totals b").Select(count => int.Parse(count.TextContent, System.Globalization.CultureInfo.InvariantCulture))];
        AuditSummary s = run.Summary;
        Assert.Equal([s.Files, s.Complete, s.Incomplete, s.Unreadable, s.Errors, s.Warnings, s.Infos, s.Suppressed], counts);
    }

    [Fact]
    public async Task The_data_hold_every_finding_and_every_outcome()
    {
        AuditRun run = await Runs.MadeUpAsync();
        JsonElement data = JsonDocument.Parse(Parse(Runs.Text(new HtmlFormat(), run)).GetElementById("data")!.TextContent).RootElement;
        JsonElement[] reports = [.. data.GetProperty("reports").EnumerateArray()];
        Assert.Equal(run.Results.Sum(result => result.Findings.Length), reports.Sum(report => report.GetProperty("f").GetArrayLength()));
        Assert.All(reports, report => Assert.Equal(run.Rules.Length, report.GetProperty("o").GetString()!.Length));
    }

    [Fact]
    public void Nothing_that_a_report_says_becomes_markup()
    {
        foreach (string payload in Payloads)
        {
            string text = Runs.Text(new HtmlFormat(), Hostile(payload), new FormatOptions { OriginalsFolder = "" });
            IDocument page = Parse(text), clean = Parse(Runs.Text(new HtmlFormat(), Hostile("文字"), new FormatOptions { OriginalsFolder = "" }));
            Assert.Equal(clean.All.Select(element => element.TagName), page.All.Select(element => element.TagName));
            Assert.Equal(clean.All.Sum(element => element.Attributes.Length), page.All.Sum(element => element.Attributes.Length));
            JsonElement data = JsonDocument.Parse(page.GetElementById("data")!.TextContent).RootElement;
            Assert.Contains(XmlText.Safe(payload), data.GetProperty("strings").EnumerateArray().Select(item => item.GetString()));
            string link = data.GetProperty("strings")[data.GetProperty("reports")[0].GetProperty("l").GetInt32()].GetString()!;
            Assert.All(link, character => Assert.True(char.IsAsciiLetterOrDigit(character) || "-._~%/".Contains(character, StringComparison.Ordinal), link));
        }
    }

    [Fact]
    public async Task A_thousand_reports_take_less_than_five_megabytes()
    {
        AuditRun one = await Runs.MadeUpAsync();
        AuditResult[] read = [.. one.Results.Where(result => result.Report is not null)];
        AuditRun many = new("1.2.3", Enumerable.Range(0, 1000).Select(at => read[at % read.Length] with { Document = read[at % read.Length].Document with { Name = $"某市某区/单位{at}年报.docx" } }));
        Assert.InRange(Runs.Bytes(new HtmlFormat(), many).Length, 1, 5_000_000);
    }

    [Fact]
    public async Task The_same_run_gives_the_same_bytes() =>
        Assert.Equal(Runs.Bytes(new HtmlFormat(), await Runs.MadeUpAsync()), Runs.Bytes(new HtmlFormat(), await Runs.MadeUpAsync()));

    /// <summary>Strings that end an element, begin one, or turn text around.</summary>
    internal static ImmutableArray<string> Payloads { get; } =
    [
        .. from inner in (string[])["alert(1)", "window.hacked=1", "fetch('//x')"]
           from outer in (string[])
           [
               "<script>{0}</script>", "</script><script>{0}</script>", "<!--<script>{0}</script>", "</SCRIPT ><img src=x onerror={0}>", "<img src=x onerror=\"{0}\">", "\" onmouseover=\"{0}", "' onfocus='{0}' autofocus='",
               "</title><script>{0}</script>", "</style><script>{0}</script>", "</textarea><svg onload={0}>", "<svg/onload={0}>", "<iframe srcdoc='<script>{0}</script>'>", "javascript:{0}", "data:text/html,<script>{0}</script>",
               "{{{{{0}}}}}", "${{{0}}}", "\\\";{0};//", "'-{0}-'", "</option></select><script>{0}</script>", "<math><mi xlink:href=\"javascript:{0}\">", "<a href=\"javascript:{0}\">x</a>", "]]><script>{0}</script>",
               "&lt;script&gt;{0}&lt;/script&gt;", "\u2028{0}\u2029", "\u202E{0}", "<meta http-equiv=refresh content=\"0;javascript:{0}\">", "<base href=//x>{0}", "<form action=//x><button>{0}", "<noscript><p title=\"</noscript><script>{0}</script>\">",
               "<template><script>{0}</script></template>", "<style>@import '//x';</style>{0}", "<object data=\"javascript:{0}\">", "<embed src=\"javascript:{0}\">", "<details open ontoggle={0}>", "<body onload={0}>", "\u0000<script>{0}</script>",
               "<scr\u0000ipt>{0}</script>", "＜script＞{0}＜/script＞", "<x onclick={0}>", "<input autofocus onfocus={0}>", "<video><source onerror={0}>", "%3Cscript%3E{0}%3C/script%3E", "\\u003cscript\\u003e{0}", "<link rel=stylesheet href=//x>{0}",
               "--!><script>{0}</script>", "<![CDATA[<script>{0}</script>]]>", "<?xml {0}?>", "<plaintext>{0}", "<xmp>{0}", "\"><svg><animate onbegin={0}>", "`;{0};`", "__proto__{0}", "constructor {0}", "toString", "<!DOCTYPE x>{0}", "<frameset onload={0}>",
               "\r\n\r\n<script>{0}</script>", "\uFEFF<script>{0}</script>", "𠀀<script>{0}</script>", "<ScRiPt>{0}</sCrIpT>", "<script >{0}</script\t>", "<script/x>{0}</script/x>", "<svg><script>{0}</script></svg>", "<select><script>{0}", "<table><script>{0}", "<p>{0}", "</body></html>{0}", "</main>{0}",
           ]
           select outer.Replace("{0}", inner, StringComparison.Ordinal),
    ];

    internal static AuditRun Hostile(string payload)
    {
        SourceLocation place = new(new BlockPath(0));
        AuditResult template = Samples.Run().Results[0];
        return new AuditRun(payload,
        [
            template with
            {
                Document = new DocumentInfo(payload.Replace("/", "∕", StringComparison.Ordinal), "pdf", new string('a', 64), 1, 1),
                Report = template.Report! with { Header = new ReportHeader { Agency = new Agency(payload, AgencyKind.Department, AgencyLevel.County, place), Year = 2023 } },
                Findings = [new Finding("REV001", Severity.Error, payload, payload, place) { Id = payload, Hint = payload, Evidence = new Evidence(payload, 1, 2, [new Operand(payload, null, payload, place) { Document = payload }]) }],
                Outcomes = [new RuleOutcome("REV001", Outcome.NotEvaluated, payload)],
                Diagnostics = [new Diagnostic(payload, DiagnosticSeverity.Warning, payload, place)],
            },
        ])
        {
            Roster = new Roster([new RosterEntry(payload + "教育局", payload, payload, 2023)]),
        };
    }

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
