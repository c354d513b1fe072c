using System.Collections.Immutable;
using DisclosureParser.Configuration;
using DisclosureParser.Rules;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Configuration;

/// <summary>Thresholds of rules that a configuration may move.</summary>
public class RuleThresholdTests
{
    private static readonly string[] Words =
    [
        "（一）主动公开。2023年通过政府网站发布信息1280条，其中政策解读16篇，回应关切8次。",
        "（二）依申请公开。规范登记、审核、答复、归档流程，依法保障公众合理信息需求，全年办理申请12件。",
        "（三）政府信息管理。严格执行信息发布审查制度，及时更新公开目录和指南。",
        "（四）平台建设。优化网站专栏设置，维护政务新媒体账号2个，新增专题1个。",
    ];

    private static ImmutableDictionary<(string, string), RuleOptionValue> Options(string options) =>
        DisclosureConfiguration.Parse($"rules: {{ options: {{ {options} }} }}").Options;

    /// <summary>How a rule comes out over the later of two reports, as its defaults are and as configured.</summary>
    private static string[] Both(string rule, YearPair pair, string options) =>
        [.. new[] { Options(""), Options($"{rule}: {{ {options} }}") }.Select(values => Shown(pair.Compare(new RuleSettings { Select = [rule], Options = values }), rule))];

    private static string[] Alone(string rule, ReportBuilder report, string options) =>
        [.. new[] { Options(""), Options($"{rule}: {{ {options} }}") }.Select(values => Shown(Audit.Run(report.Parse(), new RuleSettings { Select = [rule], Options = values }), rule))];

    private static string Shown(AuditResult result, string rule) => result.Findings.FirstOrDefault()?.Severity.ToString() ?? result.Of(rule).Outcome.ToString();

    private static YearPair Alike(string section)
    {
        YearPair pair = YearPair.Clean();
        pair.Previous.Text(section, Words);
        // About 0.88 alike.
        pair.Current.Text(section, [.. Words.Take(3), "（四）平台建设。完成栏目改版，开通移动端检索。"]);
        return pair;
    }

    [Theory]
    [InlineData("similarity: 0.9", "Passed")]
    [InlineData("warningSimilarity: 0.82", "Warning")]
    public void Likeness_of_the_overview_YOY007(string options, string configured) => Assert.Equal(["Info", configured], Both("YOY007", Alike("overview"), options));

    [Fact]
    public void Likeness_of_section_five_YOY008() => Assert.Equal("Passed", Both("YOY008", Alike("problems"), "similarity: 0.99")[1]);

    [Theory]
    [InlineData("fewestCounts: 200, smallCount: 1000000", "NotApplicable")]
    public void Small_figures_that_stay_the_same_YOY009(string options, string configured)
    {
        YearPair pair = YearPair.Clean();
        foreach ((string key, string value) in pair.Current.Figures) pair.Previous.Figures[key] = value;

        Assert.Equal(["Warning", configured], Both("YOY009", pair, options));
    }

    [Theory]
    [InlineData("factor: 40", "Passed")]
    [InlineData("least: 3001", "Passed")]
    [InlineData("factor: 30", "Passed")]
    [InlineData("factor: 29.9", "Info")]
    public void A_leap_YOY006(string options, string configured)
    {
        YearPair pair = YearPair.Clean();
        pair.Current.Number("proactive.penalties@decisions", 3000);
        pair.Previous.Number("proactive.penalties@decisions", 100);

        Assert.Equal(["Info", configured], Both("YOY006", pair, options));
    }

    [Fact]
    public void A_leap_from_nothing_YOY006()
    {
        YearPair pair = YearPair.Clean();
        pair.Current.Number("proactive.penalties@decisions", 500);
        pair.Previous.Number("proactive.penalties@decisions", 0);

        Assert.Equal(["Info", "Passed"], Both("YOY006", pair, "leastFromZero: 501"));
    }

    [Theory]
    [InlineData("errorCount: 31", "Warning")]
    [InlineData("errorShare: 1", "Warning")]
    [InlineData("errorCount: 30", "Error")]
    public void A_stock_that_does_not_carry_on_YOY003(string options, string configured)
    {
        YearPair pair = YearPair.Clean();
        foreach ((string column, int value) in new[] { ("issued", 0), ("repealed", 0), ("inForce", 70) }) pair.Current.Number("proactive.normativeDocuments@" + column, value);
        pair.Previous.Number("proactive.normativeDocuments@inForce", 100);

        Assert.Equal(["Error", configured], Both("YOY003", pair, options));
    }

    [Theory]
    [InlineData("similarity: 0.8", true)]
    [InlineData("similarity: 0.95", false)]
    public void Likeness_to_others_YOY010(string options, bool isFound)
    {
        DisclosurePipeline pipeline = new DisclosurePipelineBuilder().Configure(DisclosureConfiguration.Parse($"rules: {{ options: {{ YOY010: {{ {options} }} }} }}"), new(2026, 1, 15)).Build();
        YearPair pair = Alike("overview");
        ReportBuilder[] reports = [ReportBuilder.Clean().Text("overview", Words).Text("problems", "甲乙丙"), pair.Current.Text("problems", "丁戊己")];
        AuditResult[] results = [.. pipeline.CheckTogether([.. reports.Select((report, at) =>
            pipeline.Check(YearPair.Named(report.By(AgencyKind.Department, AgencyLevel.County, at == 0 ? "松江县教育局" : "临河县民政局").Parse(), $"{at}.docx")))])];

        Assert.All(results, result => Assert.Equal(isFound, result.Findings.Any(finding => finding.RuleId == "YOY010")));
    }

    [Theory]
    [InlineData("share: 0.95", "Passed")]
    [InlineData("count: 90", "Passed")]
    [InlineData("count: 89", "Info")]
    public void Many_carried_out_REQ006(string options, string configured) => Assert.Equal(["Info", configured],
        Alone("REQ006", ReportBuilder.Clean().Number("requests.received@total", 100).Number("requests.carriedOut@total", 90), options));

    [Theory]
    [InlineData("least: 82", "Passed")]
    [InlineData("least: 81", "Info")]
    public void No_natural_person_REQ007(string options, string configured) => Assert.Equal(["Info", configured],
        Alone("REQ007", ReportBuilder.Clean().Number("requests.received@naturalPerson", 0).Number("requests.received@total", 81), options));

    [Theory]
    [InlineData("wholeNumber: 2000000, countyDepartment: 2000000", "Passed")]
    [InlineData("countyDepartment: 1000000", "Warning")]
    public void Fees_in_yuan_ACT003(string options, string configured) => Assert.Equal(["Warning", configured],
        Alone("ACT003", ReportBuilder.Clean().By(AgencyKind.Department, AgencyLevel.County).Number("proactive.fees@amount", 1_250_000), options));

    [Theory]
    [InlineData("minCharacters: 15", "Passed")]
    [InlineData("minCharacters: 17", "Error")]
    public void A_short_section_five_SEC009(string options, string configured) => Assert.Equal(["Error", configured],
        Alone("SEC009", ReportBuilder.Clean().Text("problems", "人手不够，将加强培训，增配人员。"), options));

    [Theory]
    [InlineData("words: ['清和县=清河县']", "Warning")]
    [InlineData("words: ['清和']", "Warning")]
    [InlineData("words: ['清和县人=清和县人民']", "Passed")]
    [InlineData("words: ['=清河']", "Passed")]
    public void Misprints_of_ones_own_QLT003(string options, string configured) => Assert.Equal(["Passed", configured],
        Alone("QLT003", ReportBuilder.Clean().Text("overview", "（一）主动公开。清和县人民政府网站公开信息12条。"), options));
}
