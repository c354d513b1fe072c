using DisclosureParser.Text;

namespace DisclosureParser.Tests.Text;

public class DateLexerTests
{
    [Theory]
    [InlineData("发布日期：2020-01-31", "2020-01-31")]
    [InlineData("2024年1月22日", "2024-01-22")]
    [InlineData("2024 年 1 月 22 日", "2024-01-22")]
    [InlineData("2024/1/22 08:58", "2024-01-22")]
    [InlineData("2024.01.22", "2024-01-22")]
    [InlineData("二〇二四年一月二十二日", "2024-01-22")]
    [InlineData("二○一○年四月十日", "2010-04-10")]
    [InlineData("二O一O年十二月三十一日", "2010-12-31")]
    [InlineData("２０２４年１月２２日", "2024-01-22")]
    [InlineData("2024年1⽉22⽇", "2024-01-22")]
    public void A_date_is_read_in_every_writing(string text, string date)
    {
        PrintedDate found = Assert.Single(DateLexer.Find(text));

        Assert.Equal(date, found.Date()!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("2024年13月1日")]
    [InlineData("国办发〔2020〕17号")]
    [InlineData("0591-23165370")]
    [InlineData("共2602条")]
    public void What_is_no_date_is_none(string text) => Assert.DoesNotContain(DateLexer.Find(text), date => date.Date(2024) is not null);

    [Fact]
    public void A_day_that_does_not_exist_has_no_date() => Assert.Null(Assert.Single(DateLexer.Find("2023年2月30日")).Date());

    [Fact]
    public void A_date_without_a_year_takes_the_one_it_is_given() =>
        Assert.Equal(new DateOnly(2025, 12, 31), Assert.Single(DateLexer.Find("12月31日")).Date(2025));
}
