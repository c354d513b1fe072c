using System.Globalization;
using System.Text.Json;
using DisclosureParser.Reporting;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Reporting;

public class FormatTests
{
    [Fact]
    public void Text_says_what_is_wrong_and_what_was_not_evaluated() => Snapshot.Verify(Samples.Text(new TextFormat()));

    [Fact]
    public void Text_in_full_and_narrow() =>
        Snapshot.Verify(Samples.Text(new TextFormat(), new FormatOptions { Detail = Detail.Full, Width = 60 }));

    [Fact]
    public void Text_in_English() => Snapshot.Verify(Samples.Text(new TextFormat(), new FormatOptions { Language = MessageLanguage.English }));

    [Fact]
    public void Json_is_the_contract() => Snapshot.Verify(Samples.Text(new JsonFormat()));

    [Fact]
    public void English_changes_messages_only()
    {
        string chinese = Samples.Text(new JsonFormat()), english = Samples.Text(new JsonFormat(), new FormatOptions { Language = MessageLanguage.English });
        string[] before = chinese.Split('\n'), after = english.Split('\n');
        Assert.Equal(before.Length, after.Length);
        Assert.All(before.Zip(after).Where(pair => pair.First != pair.Second), pair =>
            Assert.True(pair.First.Contains("\"message\"", StringComparison.Ordinal) || pair.First.Contains("\"reason\"", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("zh-CN")]
    public void Output_is_the_same_in_every_culture(string culture)
    {
        string expected = Samples.Text(new JsonFormat()) + Samples.Text(new TextFormat());
        CultureInfo before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(expected, Samples.Text(new JsonFormat()) + Samples.Text(new TextFormat()));
        }
        catch (CultureNotFoundException)
        {
            // Invariant globalization knows no cultures: then there is nothing that could differ.
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public void Colours_are_written_only_when_asked_for()
    {
        Assert.DoesNotContain('\u001b', Samples.Text(new TextFormat()));
        Assert.Contains("\u001b[31m", Samples.Text(new TextFormat(), new FormatOptions { UseColor = true }), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_format_counts_alike()
    {
        using JsonDocument json = JsonDocument.Parse(Samples.Text(new JsonFormat()));
        JsonElement summary = json.RootElement.GetProperty("summary");
        AuditSummary counted = Samples.Run().Summary;
        Assert.Equal((2, 0, 1, 1), (counted.Files, counted.Complete, counted.Incomplete, counted.Unreadable));
        Assert.Equal(counted.Errors, summary.GetProperty("findings").GetProperty("error").GetInt32());
        Assert.Contains($"错误 {counted.Errors}，警告 {counted.Warnings}，提示 {counted.Infos}", Samples.Text(new TextFormat()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("年报", 4)]
    [InlineData("REQ003", 6)]
    [InlineData("“（七）总计”行", 14)]
    [InlineData("e\u0301", 1)]
    [InlineData("𠀀", 2)]
    public void Chinese_takes_two_columns(string text, int columns) => Assert.Equal(columns, DisplayWidth.Of(text));

    [Fact]
    public void Lines_break_within_the_width_and_never_before_a_closing_mark()
    {
        string[] lines = [.. DisplayWidth.Wrap("总计填0，相差11；依据国办公开办函〔2021〕30号。", 14)];
        Assert.All(lines, line => Assert.True(DisplayWidth.Of(line) <= 14, line));
        Assert.All(lines, line => Assert.DoesNotContain(line[0], "，；。〕"));
    }

    [Fact]
    public async Task Printed_decimals_stay_as_printed()
    {
        using MemoryStream output = new();
        ParseJsonFormat.Write(output, await Disclosure.ParseAsync(Repository.File("testdata", "reports", "qinghe-market-2023", "report.html")), FormatOptions.Default);
        Assert.Contains("\"value\": 0.00,", System.Text.Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
    }
}
