using System.Globalization;
using CsCheck;
using DisclosureParser.Text;

namespace DisclosureParser.Tests.Text;

public class NumberLexerTests
{
    [Theory]
    [InlineData("收到1,234件", "1234")]
    [InlineData("收到１２３件", "123")]
    [InlineData("收到１，２３４，５６７件", "1234567")]
    [InlineData("收到三十五件", "35")]
    [InlineData("收到一百零二件", "102")]
    [InlineData("浏览3.5万次", "~35000")]
    [InlineData("采购127.33亿元", "~12733000000")]
    [InlineData("占百分之六十三", "63%")]
    [InlineData("占63.6%", "63.6%")]
    [InlineData("占63.6％", "63.6%")]
    [InlineData("提高3.2个百分点", "3.2pp")]
    [InlineData("收到20余件", "~20")]
    [InlineData("收到近20件", "~20")]
    [InlineData("收到约20件", "~20")]
    [InlineData("收到100多件", "~100")]
    [InlineData("收到1万余件", "~10000")]
    [InlineData("收到数十件", "~10")]
    [InlineData("收到三五件", "~35")]
    [InlineData("每月10-20件", "~10 ~20")]
    [InlineData("第三部分", "3th")]
    [InlineData("零件", "0")]
    [InlineData("2019，2020年", "2019 2020")]
    [InlineData("二〇二三年", "2023")]
    [InlineData("5件、3件", "5 3")]
    [InlineData("百姓关心", "")]
    public void Numbers_in_prose_are_found(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', NumberLexer.Read(CharacterFolding.Fold(text)).Select(Shown)));

    [Fact]
    public void Arabic_numbers_read_as_they_were_written_with_and_without_separators() =>
        Gen.Int[0, 99_999_999].Sample(value =>
            NumberLexer.Read($"收到{value.ToString(CultureInfo.InvariantCulture)}件") is [{ } plain] && plain.Value == value
            && NumberLexer.Read($"收到{value.ToString("N0", CultureInfo.InvariantCulture)}件") is [{ } grouped] && grouped.Value == value);

    [Fact]
    public void No_text_makes_it_fail_and_tokens_never_overlap() =>
        Gen.String[Gen.Char["0123456789,.%十百千万亿零一二两三第约近余多件之分-至 "], 0, 40].Sample(text =>
        {
            int end = 0;
            foreach (NumberToken token in NumberLexer.Read(text))
            {
                if (token.Start < end || token.End <= token.Start) return false;
                end = token.End;
            }

            return end <= text.Length;
        });

    private static string Shown(NumberToken token) =>
        (token.IsApproximate ? "~" : "") + token.Value.ToString("0.####", CultureInfo.InvariantCulture)
        + token.Kind switch { NumberKind.Percent => "%", NumberKind.Points => "pp", NumberKind.Ordinal => "th", _ => "" };
}
