using DisclosureParser.Rules.Metadata;
using DisclosureParser.Rules.Publication;
using DisclosureParser.Rules.Quality;
using DisclosureParser.Rules.Structure;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules;

/// <summary>Whole reports as text, through reader and recognition: the rules point at the marks.</summary>
public class MarkedReportsTests
{
    private const string Disordered = """
        # 清河市财政局2023年政府信息公开工作年度报告

        根据《中华人民共和国政府信息公开条例》编制本报告。统计期限为{|MET002:2022年1月1日至2022年12月31日|}。联系电话：0000-1234567。

        ## 一、总体情况

        {|QLT001:2022年，我局主动公开信息120条|}。20{|QLT005:XX年|}开展培训3次。群众来电反映，电话{|QLT002:13800138000|}，已答复。

        ## 三、收到和处理政府信息公开申请情况

        见统计表。

        ## {|SEC002:二、主动公开政府信息情况|}

        该部分内容见网站。

        ## 四、政府信息公开行政复议、行政诉讼情况

        未发生。

        ## {|SEC009:五、存在的主要问题及改进情况|}

        暂无。

        ## {|SEC012:六、其他需要报告的事项|}

        无其他事项。

        清河市财政局

        2024年1月20日
        """;

    [Fact]
    public Task The_second_section_stands_behind_the_third() => RuleTester.Verify<SectionsInOrder>(Disordered);

    [Fact]
    public Task Section_five_reports_nothing() => RuleTester.Verify<ProblemsReported>(Disordered);

    [Fact]
    public Task Section_six_is_silent_on_fees() => RuleTester.Verify<FeesReported>(Disordered);

    [Fact]
    public Task A_sentence_states_last_years_count() => RuleTester.Verify<YearsAreCurrent>(Disordered);

    [Fact]
    public Task A_mobile_number_is_printed() => RuleTester.Verify<NoPersonalData>(Disordered);

    [Fact]
    public Task A_placeholder_is_left() => RuleTester.Verify<NoPlaceholders>(Disordered);

    [Fact]
    public Task The_period_is_of_the_year_before() => RuleTester.Verify<YearsAgree>(Disordered);

    [Fact]
    public Task The_title_is_in_form() => RuleTester.Verify<TitleInForm>(Disordered);

    [Fact]
    public Task The_report_is_in_time() => RuleTester.Verify<DepartmentInTime>(Disordered);
}
