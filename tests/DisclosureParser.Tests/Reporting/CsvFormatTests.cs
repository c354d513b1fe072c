using DisclosureParser.Reporting;
using DisclosureParser.Reporting.Csv;

namespace DisclosureParser.Tests.Reporting;

public class CsvFormatTests
{
    [Fact]
    public async Task Spreadsheets_know_it_for_utf8() => Assert.Equal([0xEF, 0xBB, 0xBF], Runs.Bytes(new CsvFormat(), await Runs.MadeUpAsync())[..3]);

    [Fact]
    public async Task Every_row_has_the_columns_of_the_ledger() =>
        Assert.All(CsvRows.Read(Runs.Text(new CsvFormat(), await Runs.MadeUpAsync())), row => Assert.Equal(18, row.Length));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+86")]
    [InlineData("-2")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("  =1")]
    [InlineData("\n=1")]
    [InlineData("＝1")]
    [InlineData("＋1")]
    [InlineData("－1")]
    [InlineData("＠1")]
    [InlineData("\u0000=1")]
    [InlineData("\uFEFF=1")]
    [InlineData("=cmd|' /C calc'!A0")]
    public void Text_is_never_a_formula(string text) => Assert.StartsWith("'", Field(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("说\"引\"用", "说\"引\"用")]
    [InlineData("a,b\nc;d", "a,b\nc;d")]
    [InlineData("\",=1", "\",=1")]
    public void Other_text_is_what_it_is(string text, string read) => Assert.Equal(read, Field(text));

    [Fact]
    public void Negative_numbers_stay_numbers()
    {
        using StringWriter writer = new();
        CsvText csv = new(writer);
        csv.Number(-11);
        csv.Number(0.50m);
        csv.Number(null);
        csv.EndRow();
        Assert.Equal("-11,0.50,\r\n", writer.ToString());
    }

    private static string Field(string text)
    {
        using StringWriter writer = new();
        CsvText csv = new(writer);
        csv.Text(text);
        csv.EndRow();
        return CsvRows.Read(writer.ToString()).Single().Single();
    }
}
