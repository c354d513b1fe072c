using DisclosureParser.Text;

namespace DisclosureParser.Tests.Text;

public class EnumeratorTests
{
    [Theory]
    [InlineData("一、总体情况", "Chinese", 1, "总体情况")]
    [InlineData("三 、收到", "Chinese", 3, "收到")]
    [InlineData("二．主动公开", "Chinese", 2, "主动公开")]
    [InlineData("十一、其他", "Chinese", 11, "其他")]
    [InlineData("（七）总计", "ChineseInBrackets", 7, "总计")]
    [InlineData("(七)总计", "ChineseInBrackets", 7, "总计")]
    [InlineData("1.属于国家秘密", "Digit", 1, "属于国家秘密")]
    [InlineData("1、申请人", "Digit", 1, "申请人")]
    [InlineData("（1）推进", "DigitInBrackets", 1, "推进")]
    [InlineData("1) 推进", "DigitInBrackets", 1, "推进")]
    [InlineData("第三部分 收到", "Part", 3, "收到")]
    [InlineData("l六、存在的主要问题", "Chinese", 6, "存在的主要问题")]
    public void A_number_in_front_is_told_from_the_words(string text, string kind, int number, string words)
    {
        Enumerator found = Enumerator.At(text)!.Value;

        Assert.Equal((kind, number, words), (found.Kind.ToString(), found.Number, text[found.Length..]));
    }

    [Theory]
    [InlineData("三安全一稳定")]
    [InlineData("1.5万元")]
    [InlineData("一般情况")]
    [InlineData("2023年")]
    [InlineData("总体情况")]
    [InlineData("")]
    [InlineData("（以下简称《条例》）")]
    public void What_is_no_enumerator_is_left_alone(string text) => Assert.Null(Enumerator.At(text));
}
