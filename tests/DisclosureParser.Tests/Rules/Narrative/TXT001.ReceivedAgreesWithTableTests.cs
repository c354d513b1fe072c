using DisclosureParser.Rules.Narrative;
using static DisclosureParser.Tests.Rules.Narrative.NarrativeChecks;

namespace DisclosureParser.Tests.Rules.Narrative;

public class ReceivedAgreesWithTableTests
{
    [Theory]
    [InlineData("新收政府信息公开申请81件。")]
    [InlineData("收到政府信息公开申请81件。")]
    [InlineData("收到政府信息公开申请87件。")]
    [InlineData("收办政府信息公开申请87件。")]
    [InlineData("收到政府信息公开申请近90件。")]
    [InlineData("局本级收到政府信息公开申请50件。")]
    [InlineData("全区收到政府信息公开申请5000件。")]
    [InlineData("办理政府信息公开申请80件。")]
    [InlineData("代县政府办理政府信息公开申请120件。")]
    [InlineData("共处理政府信息公开申请80件，其中新收74件、上年结转6件。")]
    public void What_agrees_in_one_of_its_readings_passes(string text) => Passes<ReceivedAgreesWithTable>(text);

    [Theory]
    [InlineData("新收政府信息公开申请83件。", Severity.Error)]
    [InlineData("收到政府信息公开申请83件。", Severity.Warning)]
    [InlineData("新收政府信息公开申请87件。", Severity.Error)]
    [InlineData("局本级新收政府信息公开申请83件。", Severity.Warning)]
    [InlineData("办理政府信息公开申请85件。", Severity.Warning)]
    public void Another_number_fails_as_gravely_as_scope_and_reading_are_certain(string text, Severity severity)
    {
        Finding finding = Fails<ReceivedAgreesWithTable>(text);

        Assert.Equal(severity, finding.Severity);
        Assert.Equal("requests.received@total", finding.Subject);
        Assert.Equal(81, finding.Evidence!.Right);
    }

    [Fact]
    public void The_message_speaks_the_language_of_the_form()
    {
        Finding finding = Fails<ReceivedAgreesWithTable>("2024年，新收政府信息公开申请83件。");

        Assert.Equal("第一部分称“新收政府信息公开申请83件”，第三部分 表格 “一、本年新收政府信息公开申请数量”行 “总计”列为81，相差2。", finding.Message);
        Assert.Equal("新收政府信息公开申请83件", finding.Passage);
        Assert.Equal("requests.received@total", Assert.Single(finding.Related).Key);
        Assert.EndsWith("[6..19]", finding.Location.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_wider_number_contradicts_nothing_where_the_text_gives_the_tables_own_too() =>
        Passes<ReceivedAgreesWithTable>("全区各级行政机关收到政府信息公开申请5000件，其中区政府收到政府信息公开申请81件。", report => report.By(AgencyKind.Government, AgencyLevel.County, "清河市东山区人民政府"));

    [Theory]
    [InlineData("2023年收到政府信息公开申请83件。")]
    [InlineData("去年收到政府信息公开申请83件。")]
    [InlineData("扎实推进政府信息公开工作。")]
    public void Other_years_and_silence_are_not_compared(string text) => Is<ReceivedAgreesWithTable>(Outcome.NotApplicable, text);

    [Fact]
    public void A_blank_total_is_stood_for_by_the_sum_of_its_parts()
    {
        Passes<ReceivedAgreesWithTable>("新收政府信息公开申请81件。", report => report.Blank("requests.received@total"));
        Assert.Contains("表中未填数", Fails<ReceivedAgreesWithTable>("新收政府信息公开申请83件。", report => report.Blank("requests.received@total")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_part_that_could_mend_it_leaves_it_open() =>
        Is<ReceivedAgreesWithTable>(Outcome.NotEvaluated, "新收政府信息公开申请83件。", report => report.Blank("requests.received@total", "requests.received@enterprise"));

    [Fact]
    public void An_unreadable_figure_leaves_it_open() =>
        Is<ReceivedAgreesWithTable>(Outcome.NotEvaluated, "新收政府信息公开申请83件。", report => report.Uncertain("requests.received@total"));

    [Fact]
    public void Without_the_table_there_is_nothing_to_compare() =>
        Is<ReceivedAgreesWithTable>(Outcome.NotApplicable, "新收政府信息公开申请83件。", report => report.WithoutTable("requests"));
}
