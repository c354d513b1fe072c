using System.Collections.Immutable;
using System.Text;
using DisclosureParser.Documents;
using DisclosureParser.Readers.Text;

namespace DisclosureParser.Tests.Readers.Text;

public sealed class PlainTextReaderConformance : ReaderConformance
{
    protected override IDocumentReader CreateReader() => new PlainTextReader();

    protected override IEnumerable<DocumentContent> GoodSamples()
    {
        yield return Sample("flattened.txt", "一、总体情况\n第二十条 |\n||\n规章 |\n0 |\n1 |\n文件 |\n2 |\n3 |\n二、后文\n");
        yield return Sample("tabs.txt", "一、情况\n项目\t数量\n规章\t1\n\"规范性\n文件\"\t2\n二、后文\n");
        yield return Sample("box.txt", "一、情况\n┌──┬──┐\n│规章│ 1  │\n│    ├──┤\n│    │ 2  │\n└──┴──┘\n二、后文\n");
        yield return Sample("columns.txt", "一、情况\n规章      1   20\n文件      3    4\n许可     15    6\n处罚      7    8\n二、后文\n");
    }

    protected override IEnumerable<(DocumentContent Content, DocumentLimits Limits, string LimitName)> OversizedSamples()
    {
        string tables = string.Concat(Enumerable.Repeat("甲 | 乙\n丙 | 丁\n\n", 3));
        yield return (Sample("cells.txt", tables), DocumentLimits.Default with { MaxDocumentCells = 11 }, nameof(DocumentLimits.MaxDocumentCells));
    }

    private static DocumentContent Sample(string name, string text) => new(name, ImmutableArray.Create(Encoding.UTF8.GetBytes(text)));
}
