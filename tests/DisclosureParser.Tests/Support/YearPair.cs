using System.Globalization;
using DisclosureParser.Documents;
using DisclosureParser.Rules;
using DisclosureParser.Rules.Neighbours;
using DisclosureParser.Templates;

namespace DisclosureParser.Tests.Support;

/// <summary>Two reports of one body on two years whose figures go on from each other, and then what a test changes.</summary>
internal sealed class YearPair
{
    private static readonly string[] ItemRows = ["licensing", "otherServices", "penalties", "compulsion", "fees"];

    private YearPair(int year)
    {
        Current = ReportBuilder.Clean(year);
        Previous = ReportBuilder.Clean(year - 1);
        foreach (AxisItem column in Current.Form.Table("requests").Blocks[0].Columns.Leaves)
            Previous.Figures[$"requests.carriedOut@{column.Key}"] = Current.Figures[$"requests.carriedIn@{column.Key}"];
        Previous.Figures["proactive.licensing@decisions"] = "1100";
        Join();
        CleanFigures.TieOut(Previous.Form, Previous.Figures);
        Previous.Text("overview",
            "（一）主动公开。围绕群众办事需求，在门户网站设置惠企政策、民生实事专栏，公开各类信息960条，制作图解12个。",
            "（二）依申请公开。落实专人受理，邀请法律顾问参与疑难件会商，当面沟通解释。",
            "（三）政府信息管理。修订发文属性审核办法，定期清查历史文件。",
            "（四）政府信息公开平台建设。完成网站适老化改造，清理僵尸账号。",
            "（五）监督保障。召开推进会2次，考核结果与年度评优挂钩，社会评议满意率较高，没有责任追究。");
        Previous.Text("problems", "存在的主要问题：部分栏目更新不够及时，公众参与渠道偏窄。", "改进情况：建立栏目责任清单，按月通报；开展开放日活动，邀请代表委员和市民参加。");
    }

    public ReportBuilder Previous { get; }

    public ReportBuilder Current { get; }

    /// <summary>A pair that no rule has anything to say about.</summary>
    public static YearPair Clean(int year = 2024) => new(year);

    /// <summary>Makes the stocks of this year go on from the year before, whatever its figures are.</summary>
    public YearPair Join()
    {
        if (Current.Form.Id == "gkbg-2019" && Previous.Form.Id == "gkbg-2019")
        {
            foreach (string row in ItemRows) Set(Current, $"proactive.{row}@previousItems", Value(Previous, $"proactive.{row}@previousItems") + Value(Previous, $"proactive.{row}@change"));
        }

        foreach (string row in new[] { "regulations", "normativeDocuments" })
        {
            if (Current.Figures.ContainsKey($"proactive.{row}@inForce") && Previous.Figures.ContainsKey($"proactive.{row}@inForce"))
                Set(Previous, $"proactive.{row}@inForce", Value(Current, $"proactive.{row}@inForce") - Value(Current, $"proactive.{row}@issued") + Value(Current, $"proactive.{row}@repealed"));
        }

        return this;
    }

    /// <summary>The later report, checked against the earlier one by these rules; none: by all.</summary>
    public AuditResult Compare(params string[] rules) => Compare(new RuleSettings { Select = [.. rules] });

    /// <summary>The later report, checked against the earlier one under these settings.</summary>
    public AuditResult Compare(RuleSettings settings)
    {
        RuleRunner runner = new(TemplateCatalog.BuiltIn, BuiltInRules.All, settings);
        ParseResult current = Current.Parse();
        ParseResult previous = Named(Previous.Parse(), "previous.docx");
        return runner.Relate(runner.Run(current, CancellationToken.None), ReportPair.Of(previous, current), CancellationToken.None);
    }

    /// <summary>The report as another document.</summary>
    public static ParseResult Named(ParseResult parsed, string name) => parsed with
    {
        Document = parsed.Document with { Info = new DocumentInfo(name, Path.GetExtension(name)[1..], name, 1) },
    };

    /// <summary>Holds reports, each by the name of its document, against each other.</summary>
    public static IReadOnlyList<AuditResult> Together(Roster? roster, params (string Name, ReportBuilder Report)[] reports)
    {
        DisclosurePipeline pipeline = DisclosurePipeline.Default;
        return pipeline.CheckTogether([.. reports.Select(report => pipeline.Check(Named(report.Report.Parse(), report.Name)))], roster);
    }

    private static decimal Value(ReportBuilder report, string key) => decimal.Parse(report.Figures[key], CultureInfo.InvariantCulture);

    private static void Set(ReportBuilder report, string key, decimal value) => report.Figures[key] = value.ToString(CultureInfo.InvariantCulture);
}
