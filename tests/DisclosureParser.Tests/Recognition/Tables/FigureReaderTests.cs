using System.Globalization;
using CsCheck;
using DisclosureParser.Recognition.Tables;
using DisclosureParser.Templates;

namespace DisclosureParser.Tests.Recognition.Tables;

public class FigureReaderTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("1259", "1259")]
    [InlineData("１，２３４", "1234")]
    [InlineData("1,234,567", "1234567")]
    [InlineData(" 12 ", "12")]
    [InlineData("1\u00A0234", "1234")]
    [InlineData("1　234", "1234")]
    [InlineData("0.00", "0.00")]
    [InlineData("59237.2449", "59237.2449")]
    [InlineData("7,730.28", "7730.28")]
    [InlineData("-1", "-1")]
    [InlineData("22（其中修订16件）", "22")]
    [InlineData("55\n（含自然失效29件）", "55")]
    [InlineData("82331\n9", "823319")]
    [InlineData("948①", "948")]
    [InlineData("948¹", "948")]
    public void A_number_is_read_as_printed(string printed, string value)
    {
        CellValue read = FigureReader.Read(printed);

        Assert.Equal(FigureState.Number, read.State);
        Assert.Equal(value, read.Value!.Value.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("251000元", "251000", "元")]
    [InlineData("25.1万元", "25.1", "万元")]
    [InlineData("12件", "12", "件")]
    [InlineData("１２ 件", "12", "件")]
    public void A_unit_is_kept_and_never_converted(string printed, string value, string unit)
    {
        CellValue read = FigureReader.Read(printed);

        Assert.Equal(value, read.Value!.Value.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(unit, read.Unit);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\u00A0")]
    [InlineData("　")]
    [InlineData("\u200B")]
    public void Nothing_printed_is_blank_and_not_zero(string printed) => Assert.Equal(FigureState.Blank, FigureReader.Read(printed).State);

    [Theory]
    [InlineData("/")]
    [InlineData("／")]
    [InlineData("—")]
    [InlineData("－")]
    [InlineData("--")]
    [InlineData("无")]
    [InlineData("暂 无")]
    [InlineData("不涉及")]
    [InlineData("N/A")]
    public void A_dash_or_a_word_for_none_is_a_dash_and_not_zero(string printed) => Assert.Equal(FigureState.Dash, FigureReader.Read(printed).State);

    [Theory]
    [InlineData("详见附件")]
    [InlineData("约20")]
    [InlineData("1,23")]
    [InlineData("1.2.3")]
    [InlineData("3.")]
    [InlineData("12/3")]
    [InlineData("一、")]
    public void What_is_neither_is_unreadable_and_never_guessed(string printed)
    {
        CellValue read = FigureReader.Read(printed);

        Assert.Equal(FigureState.Unreadable, read.State);
        Assert.Null(read.Value);
    }

    [Theory]
    [InlineData("3\n5")]
    [InlineData("12\n3")]
    [InlineData("46 74")]
    [InlineData("1 2")]
    [InlineData("0 \n 5")]
    public void Digits_that_may_be_two_numbers_are_no_number(string printed) => Assert.True(FigureReader.Read(printed) is { State: FigureState.Unreadable, IsAmbiguous: true });

    [Theory]
    [InlineData("0", 0)]
    [InlineData("2", 2)]
    [InlineData("+2", 2)]
    [InlineData("＋2", 2)]
    [InlineData("-1", -1)]
    [InlineData("－1", -1)]
    [InlineData("—1", -1)]
    [InlineData("增3", 3)]
    [InlineData("增加3", 3)]
    [InlineData("减2", -2)]
    [InlineData("减少2", -2)]
    [InlineData("↑3", 3)]
    [InlineData("↓3", -3)]
    [InlineData("持平", 0)]
    [InlineData("无变化", 0)]
    [InlineData("2/0", 2)]
    [InlineData("1/4", -3)]
    public void A_change_against_the_year_before_is_signed(string printed, int value) =>
        Assert.Equal(value, FigureReader.Read(printed, Measure.Change).Value);

    [Fact]
    public void Any_number_is_read_back_from_any_way_to_print_it() =>
        Gen.Select(Gen.Int[0, 100_000_000], Gen.Int[0, 4]).Sample((number, style) =>
        {
            string plain = number.ToString(CultureInfo.InvariantCulture);
            string printed = style switch
            {
                0 => plain,
                1 => number.ToString("N0", CultureInfo.InvariantCulture),
                2 => string.Concat(plain.Select(digit => (char)(digit + 0xFEE0))),
                3 => $"　{plain}\u00A0",
                _ => plain + "件",
            };
            Assert.Equal(number, FigureReader.Read(printed).Value);
        });
}
