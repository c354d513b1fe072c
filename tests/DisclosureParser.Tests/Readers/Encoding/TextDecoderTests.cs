using System.Text;
using DisclosureParser.Readers.Decoding;

namespace DisclosureParser.Tests.Readers.Decoding;

public sealed class TextDecoderTests
{
    private const string Simplified = "本年度报告由市人民政府办公室编制，数据统计期限自2022年1月1日起，至12月31日止。";
    private const string Traditional = "本年度報告由市人民政府辦公室編製，數據統計期限自2022年1月1日起，至12月31日止。";

    private static Encoding Gb => ChineseEncodings.Gb18030;

    private static Encoding Big5 => ChineseEncodings.Big5;

    [Theory]
    [InlineData(null)]
    [InlineData("gb2312")]
    [InlineData("GBK")]
    [InlineData("utf-8")]
    [InlineData("big5")]
    [InlineData("iso-8859-1")]
    [InlineData("no-such-encoding")]
    public void Simplified_text_in_gbk_is_read_whatever_the_file_claims(string? claim) =>
        Assert.Equal(new DecodedText(Simplified, "gb18030", 0), TextDecoder.Decode(Gb.GetBytes(Simplified), claim));

    [Theory]
    [InlineData(null)]
    [InlineData("big5")]
    [InlineData("gb2312")]
    [InlineData("utf-8")]
    public void Traditional_text_in_big5_is_read_whatever_the_file_claims(string? claim) =>
        Assert.Equal(new DecodedText(Traditional, "big5", 0), TextDecoder.Decode(Big5.GetBytes(Traditional), claim));

    [Theory]
    [InlineData(null)]
    [InlineData("gb2312")]
    [InlineData("big5")]
    public void Valid_utf8_wins_over_a_false_claim(string? claim) =>
        Assert.Equal(new DecodedText(Simplified, "utf-8", 0), TextDecoder.Decode(Encoding.UTF8.GetBytes(Simplified), claim));

    [Fact]
    public void Utf16_is_read_with_and_without_a_mark()
    {
        foreach (Encoding encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            Assert.Equal(Simplified, TextDecoder.Decode(encoding.GetBytes(Simplified), null).Text);
            Assert.Equal(Simplified, TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Simplified)], "gb2312").Text);
        }
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text() =>
        Assert.Equal("表一", TextDecoder.Decode([0xEF, 0xBB, 0xBF, .. "表一"u8], null).Text);

    [Fact]
    public void A_text_cut_inside_a_character_stays_utf8_and_counts_one_loss()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Simplified + "报");
        DecodedText decoded = TextDecoder.Decode(bytes.AsSpan(0, bytes.Length - 1), "gbk");
        Assert.Equal(new DecodedText(Simplified + "\uFFFD", "utf-8", 1), decoded);
    }

    [Fact]
    public void Bytes_that_are_no_character_are_counted_in_gbk()
    {
        DecodedText decoded = TextDecoder.Decode([.. Gb.GetBytes(Simplified), 0xFF, .. Gb.GetBytes(Simplified)], "gbk");
        Assert.Equal(1, decoded.LostCharacters);
        Assert.Equal(Simplified + "\uFFFD" + Simplified, decoded.Text);
    }

    [Fact]
    public void A_replacement_character_of_the_source_is_kept_and_is_no_loss() =>
        Assert.Equal(new DecodedText("共\uFFFD件", "utf-8", 0), TextDecoder.Decode("共\uFFFD件"u8, null));

    [Fact]
    public void Characters_beyond_gb2312_are_read_under_its_label()
    {
        string text = "朱镕基、㐀、€、" + Simplified;
        Assert.Equal(text, TextDecoder.Decode(Gb.GetBytes(text), "gb2312").Text);
    }

    [Fact]
    public void Western_text_keeps_its_claim()
    {
        byte[] bytes = [.. "Caf"u8, 0xE9, .. " cr"u8, 0xE8, .. "me, na"u8, 0xEF, .. "ve"u8];
        Assert.Equal("Café crème, naïve", TextDecoder.Decode(bytes, "windows-1252").Text);
    }

    [Fact]
    public void No_bytes_are_no_text() => Assert.Equal(new DecodedText("", "utf-8", 0), TextDecoder.Decode([], null));
}
