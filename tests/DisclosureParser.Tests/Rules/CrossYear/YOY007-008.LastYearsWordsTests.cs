using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.CrossYear;

/// <summary>YOY007 and YOY008.</summary>
public class LastYearsWordsTests
{
    private static readonly string[] Overview =
    [
        "（一）主动公开。2023年通过政府网站发布信息1280条，其中政策解读16篇，回应关切8次。",
        "（二）依申请公开。规范登记、审核、答复、归档流程，依法保障公众合理信息需求，全年办理申请12件。",
        "（三）政府信息管理。严格执行信息发布审查制度，及时更新公开目录和指南。",
        "（四）平台建设。优化网站专栏设置，维护政务新媒体账号2个，新增专题1个。",
    ];

    private static AuditResult Compare(string section, string[] before, string[] now)
    {
        YearPair pair = YearPair.Clean();
        pair.Previous.Text(section, before);
        pair.Current.Text(section, now);
        return pair.Compare("YOY007", "YOY008");
    }

    [Fact]
    public void The_same_words_with_other_numbers_are_warned_of() =>
        Assert.Equal(["YOY007 section.overview Warning"],
            Compare("overview", Overview, [.. Overview.Select(line => line.Replace("2023", "2024", StringComparison.Ordinal).Replace("12", "345", StringComparison.Ordinal))]).Shown());

    [Fact]
    public void Nearly_the_same_words_are_remarked_on() =>
        Assert.Equal(["YOY007 section.overview Info"],
            Compare("overview", Overview, [.. Overview.Take(3), "（四）平台建设。完成栏目改版，开通移动端检索。"]).Shown());

    [Fact]
    public void Own_words_pass() => Assert.Equal(Outcome.Passed, YearPair.Clean().Compare("YOY007").Of("YOY007").Outcome);

    [Fact]
    public void Opening_words_that_every_report_has_do_not_count()
    {
        string opening = "本报告根据《中华人民共和国政府信息公开条例》编制，由总体情况、主动公开政府信息情况等六个部分组成，所列数据的统计期限自1月1日起至12月31日止。";

        Assert.NotEqual(Outcome.Failed, Compare("overview", [opening, Overview[0]], [opening, Overview[1] + Overview[2]]).Of("YOY007").Outcome);
    }

    [Fact]
    public void A_section_five_that_was_copied_is_warned_of()
    {
        string[] problems = ["存在的主要问题：一是政策解读形式还不够丰富，多为文字解读；二是业务人员变动频繁，能力有待提升；三是部分栏目更新不够及时，群众关注度不高。", "改进情况：一是采用图解、视频等方式开展解读；二是加强业务培训，提升工作水平；三是落实栏目更新责任，定期通报。"];

        Assert.Equal(["YOY008 section.problems Warning"], Compare("problems", problems, problems).Shown());
    }

    [Fact]
    public void Short_texts_are_not_compared() =>
        Assert.Equal(Outcome.NotApplicable, Compare("problems", ["问题：培训不足。改进：加强培训。"], ["问题：培训不足。改进：加强培训。"]).Of("YOY008").Outcome);

    [Fact]
    public void Without_the_section_it_does_not_apply()
    {
        YearPair pair = YearPair.Clean();
        pair.Previous.WithoutSection("overview");

        Assert.Equal(Outcome.NotApplicable, pair.Compare("YOY007").Of("YOY007").Outcome);
    }
}
