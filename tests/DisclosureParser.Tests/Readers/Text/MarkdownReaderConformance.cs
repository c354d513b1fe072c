using System.Collections.Immutable;
using System.Text;
using DisclosureParser.Documents;
using DisclosureParser.Readers.Text.Markdown;

namespace DisclosureParser.Tests.Readers.Text;

public sealed class MarkdownReaderConformance : ReaderConformance
{
    protected override IDocumentReader CreateReader() => new MarkdownReader();

    protected override IEnumerable<DocumentContent> GoodSamples()
    {
        yield return Sample("---\ntitle: 年报\n---\n# 标题\n\n**一、总体情况**\n\n- 项目[链接](x)\n\n| 甲 | 乙 |\n|---|---|\n| 规章 | 1 |\n| a\\|b | `2` |\n");
        yield return Sample("## 二\n\n<!-- 注 -->\n> 引文\n```\n代码\n```\n<table><tr><td>1</td></tr></table>\n\n![图](a.png)\n\n| 甲 |\n|---|\n| 乙 |\n");
    }

    private static DocumentContent Sample(string text) => new("report.md", ImmutableArray.Create(Encoding.UTF8.GetBytes(text)));
}
