using System.Diagnostics;
using System.Text;
using DisclosureParser.Documents;
using DisclosureParser.Readers.Text;
using DisclosureParser.Readers.Text.Markdown;

namespace DisclosureParser.Tests.Readers.Text;

public sealed class TextRecognitionTests
{
    [Theory]
    [InlineData("%PDF-1.7\n")]
    [InlineData("PK\u0003\u0004abc")]
    [InlineData("{\\rtf1 x}")]
    [InlineData("abc\0def")]
    [InlineData("\u0001\u0002\u0003\u0004abc")]
    public void Other_formats_and_binaries_are_not_accepted(string text) =>
        Assert.False(new PlainTextReader().CanRead(TextSample.Content("report.txt", text)));

    [Theory]
    [InlineData("gb18030")]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("big5")]
    public async Task Chinese_encodings_are_accepted_and_read(string name)
    {
        const string text = "一、總體情況\n主動公開信息的內容和方式，按照有關規定執行，並在網站上公布。\n";
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        DocumentContent content = new("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
        PlainTextReader reader = new();

        Assert.True(reader.CanRead(content));
        SourceDocument document = await reader.ReadAsync(content, new ReadContext(DocumentLimits.Default));
        Assert.Equal("b0 line 1:1", document.Blocks[0].Location.ToString());
        Assert.Equal("一、總體情況", document.Paragraphs()[0]);
    }

    [Theory]
    [InlineData("a.md", "# 标题\n正文", true)]
    [InlineData("a.md", "一、总体情况\n正文", false)]
    [InlineData("a.txt", "# 标题\n正文", false)]
    [InlineData("a.txt", "| 甲 | 乙 |\n|---|---|\n| 1 | 2 |", true)]
    public void Markdown_is_told_by_its_marks_and_the_name(string name, string text, bool expected) =>
        Assert.Equal(expected, new MarkdownReader().CanRead(TextSample.Content(name, text)));

    [Theory]
    [InlineData("|", 5_000_000)]
    [InlineData("|\n")]
    [InlineData("\t", 5_000_000)]
    [InlineData("\"\t")]
    [InlineData("\ta\n")]
    [InlineData("\"a\t\n")]
    [InlineData("a |\n")]
    [InlineData("a|b\n")]
    [InlineData("a\n|\n")]
    [InlineData("[](")]
    [InlineData("[[[*")]
    [InlineData("<table>\n")]
    [InlineData("**a*_")]
    [InlineData("┌│├\n")]
    [InlineData("+-|\n")]
    [InlineData("{|\n")]
    [InlineData("{|\n| a\n")]
    [InlineData("| a |\n")]
    [InlineData("1  2\n")]
    [InlineData("（一）\f")]
    public async Task Hostile_text_costs_no_more_than_honest_text(string piece, int length = 500_000)
    {
        DocumentContent content = TextSample.Content("a.md", string.Concat(Enumerable.Repeat(piece, length / piece.Length)));
        foreach (IDocumentReader reader in (IDocumentReader[])[new PlainTextReader(), new MarkdownReader()])
        {
            Stopwatch watch = Stopwatch.StartNew();
            try
            {
                reader.CanRead(content);
                await reader.ReadAsync(content, new ReadContext(DocumentLimits.Default));
            }
            catch (DocumentReadException refusal)
            {
                Assert.Equal(ReadErrorReason.LimitExceeded, refusal.Reason);
            }

            // Some tenths of a second on an idle machine, minutes if the cost were quadratic.
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{reader.Format} took {watch.Elapsed}");
        }
    }
}
