using CsCheck;
using DisclosureParser.Text;

namespace DisclosureParser.Tests.Text;

public class ChineseNumeralsTests
{
    [Theory]
    [InlineData("零", 0)]
    [InlineData("十", 10)]
    [InlineData("十五", 15)]
    [InlineData("三十五", 35)]
    [InlineData("两百", 200)]
    [InlineData("一百零二", 102)]
    [InlineData("一百一十", 110)]
    [InlineData("一千零一", 1001)]
    [InlineData("一万零三百", 10300)]
    [InlineData("三千四百五十六万七千八百九十", 34567890)]
    [InlineData("一亿零五", 100000005)]
    [InlineData("二〇二三", 2023)]
    [InlineData("二○一○", 2010)]
    public void Numerals_are_read(string text, long value)
    {
        Assert.True(ChineseNumerals.TryRead(text, out long read));
        Assert.Equal(value, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("百")]
    [InlineData("一百五")]
    [InlineData("三百四千")]
    [InlineData("十十")]
    [InlineData("一零零百")]
    [InlineData("件")]
    public void What_is_no_numeral_or_leaves_room_is_not_read(string text) => Assert.False(ChineseNumerals.TryRead(text, out _));

    [Fact]
    public void Every_number_below_a_hundred_million_reads_as_it_was_written() =>
        Gen.Long[0, 99_999_999].Sample(value => ChineseNumerals.TryRead(ChineseNumerals.Write(value), out long read) && read == value, iter: 20_000);

    [Fact]
    public void Every_small_number_reads_as_it_was_written()
    {
        for (long value = 0; value < 12_000; value++)
        {
            Assert.True(ChineseNumerals.TryRead(ChineseNumerals.Write(value), out long read), ChineseNumerals.Write(value));
            Assert.Equal(value, read);
        }
    }
}
