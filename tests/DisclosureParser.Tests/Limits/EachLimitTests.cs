using System.Reflection;
using System.Text;
using DisclosureParser.Documents;
using HostileFixtures.Docx;
using HostileFixtures.Pdf;

namespace DisclosureParser.Tests.Limits;

/// <summary>Each limit: a document that comes up to it is read, one more is refused with the limit's name and both numbers.</summary>
public sealed class EachLimitTests
{
    // These clip or flatten; they are tested for that below.
    private static readonly string[] Soft = [nameof(DocumentLimits.MaxSpan), nameof(DocumentLimits.MaxTableNesting)];

    private static readonly Dictionary<string, (string Name, byte[] Bytes, long? Value)> Cases = new(StringComparer.Ordinal)
    {
        [nameof(DocumentLimits.MaxBytes)] = ("a.txt", Utf8("一、总体情况"), 18),
        [nameof(DocumentLimits.MaxZipEntries)] = ("a.docx", Word(WordFile.Text("甲")), 3),
        [nameof(DocumentLimits.MaxRelationships)] = ("a.docx", WordFile.WithBody(WordFile.Text("甲"), ("word/_rels/document.xml.rels", WordFile.Relationships(("hyperlink", "http://a"), ("hyperlink", "http://b"), ("hyperlink", "http://c")))), 3),
        [nameof(DocumentLimits.MaxUnpackedBytes)] = ("a.docx", Word(WordFile.Text("甲")), null),
        [nameof(DocumentLimits.MaxPartBytes)] = ("a.docx", Word(WordFile.Text("甲" + MarkupCases.Noise(2_000))), Encoding.UTF8.GetByteCount(WordFile.Document(WordFile.Text("甲" + MarkupCases.Noise(2_000))))),
        [nameof(DocumentLimits.MaxCompressionRatio)] = ("a.docx", Word(WordFile.Text("甲") + new string(' ', 2 << 20)), null),
        [nameof(DocumentLimits.MaxXmlDepth)] = ("a.docx", Word(WordFile.Text("甲")), 5),
        [nameof(DocumentLimits.MaxXmlElements)] = ("a.docx", Word(WordFile.Text("甲")), 5),
        [nameof(DocumentLimits.MaxXmlAttributes)] = ("a.docx", Word("<w:p w:a=\"\" w:b=\"\" w:c=\"\" w:d=\"\"><w:r><w:t>甲</w:t></w:r></w:p>"), 4),
        [nameof(DocumentLimits.MaxHtmlBytes)] = ("a.html", Utf8("<html><p>一"), 12),
        [nameof(DocumentLimits.MaxHtmlElements)] = ("a.html", Utf8("<html><p>一<p>二<p>三"), null),
        [nameof(DocumentLimits.MaxHtmlNesting)] = ("a.html", Utf8("<html><div><div><div>一"), 3),
        [nameof(DocumentLimits.MaxHtmlReopened)] = ("a.html", Utf8("<html><b><i><p>一<p>二"), 4),
        [nameof(DocumentLimits.MaxTableCells)] = ("a.docx", Word(Table(2, 3)), 6),
        [nameof(DocumentLimits.MaxDocumentCells)] = ("a.docx", Word(Table(2, 3) + WordFile.Text("甲") + Table(1, 2)), 8),
        [nameof(DocumentLimits.MaxBlocks)] = ("a.docx", Word(WordFile.Text("甲") + WordFile.Text("乙") + WordFile.Text("丙")), 3),
        [nameof(DocumentLimits.MaxTextCharacters)] = ("a.docx", Word(WordFile.Text("甲乙丙") + WordFile.Text("丁")), 4),
        [nameof(DocumentLimits.MaxPages)] = ("a.pdf", Pages(3), 3),
        [nameof(DocumentLimits.MaxLettersPerPage)] = ("a.pdf", PdfDraft.OnePage("BT /F 12 Tf 72 600 Td (abcdef) Tj ET").ToBytes(), 6),
        [nameof(DocumentLimits.MaxLetters)] = ("a.pdf", Pages(3), 36),
        [nameof(DocumentLimits.MaxPathsPerPage)] = ("a.pdf", PdfDraft.OnePage(PdfDraft.Hello + " 0 0 m 9 9 l S 0 0 m 9 9 l S 0 0 m 9 9 l S").ToBytes(), 3),
        [nameof(DocumentLimits.MaxPdfStreamBytes)] = ("a.pdf", PdfDraft.OnePage(PdfDraft.Deflated(Utf8(PdfDraft.Hello)), "/Filter /FlateDecode").ToBytes(), PdfDraft.Hello.Length),
        [nameof(DocumentLimits.MaxPdfDecodedBytes)] = ("a.pdf", PdfDraft.OnePage(PdfDraft.Deflated(Utf8(PdfDraft.Hello)), "/Filter /FlateDecode").ToBytes(), null),
        [nameof(DocumentLimits.MaxPdfFilters)] = ("a.pdf", PdfDraft.OnePage(PdfDraft.Deflated(PdfDraft.Deflated(Utf8(PdfDraft.Hello))), "/Filter [/FlateDecode /FlateDecode]").ToBytes(), 2),
    };

    public static TheoryData<string> Limits() => [.. Properties().Select(property => property.Name).Except(Soft)];

    [Theory]
    [MemberData(nameof(Limits))]
    public async Task At_the_limit_it_is_read_and_above_it_refused(string limit)
    {
        (string name, byte[] bytes, long? value) = Cases[limit];
        long least = await Least(limit, name, bytes);
        if (value is not null) Assert.Equal(value, least);
        DocumentReadException? refusal = await Refusal(limit, least - 1, name, bytes);
        Assert.Equal(ReadErrorReason.LimitExceeded, refusal?.Reason);
        Assert.Contains(limit, refusal!.Message, StringComparison.Ordinal);
        Assert.Contains($"允许 {least - 1}，", refusal.Message, StringComparison.Ordinal);
        Assert.Contains($"{least - 1} allowed", refusal.EnglishMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(8, 0)]
    [InlineData(9, 1)]
    public async Task Tables_nested_deeper_are_flattened_and_it_is_said(int depth, int diagnostics)
    {
        byte[] bytes = Word(WordFile.Times("<w:tbl><w:tr><w:tc><w:p/>", depth) + WordFile.Text("甲") + WordFile.Times("</w:tc></w:tr></w:tbl>", depth));
        ReadAttempt attempt = await Read("a.docx", bytes, DocumentLimits.Default);
        Assert.Equal(diagnostics, attempt.Document.Diagnostics.Count(diagnostic => diagnostic.Id == DiagnosticIds.NestingFlattened));
    }

    [Theory]
    [InlineData("a.docx")]
    [InlineData("a.html")]
    public async Task Spans_are_clipped_and_nothing_is_taken_for_them(string name)
    {
        byte[] bytes = name == "a.docx"
            ? Word("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2147483647\"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>" + WordFile.Text("甲"))
            : Utf8("<html><table><tr><td colspan=2147483647>一<td>二<tr><td>三<td>四<tr><td>五<td>六</table>");
        ReadAttempt attempt = await Read(name, bytes, DocumentLimits.Default with { MaxSpan = 3 });
        Assert.All(attempt.Document.Blocks.OfType<Table>().SelectMany(table => table.Cells), cell => Assert.InRange(cell.ColumnSpan, 1, 3));
    }

    [Fact]
    public void Nesting_beyond_the_stack_is_refused_where_the_limit_was_raised()
    {
        byte[] bytes = Word(WordFile.Times("<w:tbl><w:tr><w:tc>", 5_000) + WordFile.Times("</w:tc></w:tr></w:tbl>", 5_000) + WordFile.Text(MarkupCases.Noise(2_000)));
        DocumentReadException? refusal = null;
        Thread small = new(() => refusal = Read("a.docx", bytes, DocumentLimits.Default with { MaxXmlDepth = 1_000_000 }).GetAwaiter().GetResult().Failure, 512 << 10);
        small.Start();
        small.Join();
        Assert.Equal(ReadErrorReason.LimitExceeded, refusal?.Reason);
    }

    private static async Task<long> Least(string limit, string name, byte[] bytes)
    {
        long low = 0, high = 1 << 26;
        while (high - low > 1)
        {
            long middle = (low + high) / 2;
            if (await Refusal(limit, middle, name, bytes) is null) high = middle;
            else low = middle;
        }

        return high;
    }

    private static async Task<DocumentReadException?> Refusal(string limit, long value, string name, byte[] bytes)
    {
        DocumentLimits limits = DocumentLimits.Default with { };
        PropertyInfo property = Properties().Single(each => each.Name == limit);
        property.SetValue(limits, property.PropertyType == typeof(int) ? (object)(int)value : value);
        return (await Read(name, bytes, limits)).Failure;
    }

    private static async Task<ReadAttempt> Read(string name, byte[] bytes, DocumentLimits limits) =>
        await new DisclosurePipelineBuilder().WithLimits(limits).Build().TryReadAsync(DocumentSource.FromBytes(bytes, name));

    private static IEnumerable<PropertyInfo> Properties() => typeof(DocumentLimits).GetProperties().Where(property => property.CanWrite && property.Name.StartsWith("Max", StringComparison.Ordinal));

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Word(string body) => WordFile.WithBody(body);

    private static string Table(int rows, int columns) =>
        "<w:tbl>" + WordFile.Times("<w:tr>" + WordFile.Times("<w:tc><w:p/></w:tc>", columns) + "</w:tr>", rows) + "</w:tbl>";

    private static byte[] Pages(int count)
    {
        PdfDraft draft = PdfDraft.OnePage(PdfDraft.Hello).Object(2, $"<< /Type /Pages /Kids [{WordFile.Times("3 0 R ", 1)}{string.Concat(Enumerable.Range(6, count - 1).Select(i => $"{i} 0 R "))}] /Count {count} >>");
        for (int i = 6; i < 5 + count; i++) draft.Object(i, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 500 700] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>");
        return draft.ToBytes();
    }
}
