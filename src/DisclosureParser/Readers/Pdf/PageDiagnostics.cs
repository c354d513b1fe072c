using System.Collections.Immutable;
using System.Globalization;
using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Pdf;

/// <summary>What could not be read of a page.</summary>
internal static class PageDiagnostics
{
    public static Diagnostic Unreadable(int page) => Warning(
        DiagnosticIds.PartUnreadable,
        page,
        $"第 {page} 页无法读取，已跳过。",
        $"Page {page} could not be read and was left out.");

    public static Diagnostic NoTextLayer(int page) => Warning(
        DiagnosticIds.NoTextLayer,
        page,
        $"第 {page} 页没有文本层（可能为扫描页），其内容未读取。",
        $"Page {page} has no text layer (it may be scanned); its content was not read.");

    public static Diagnostic Blank(int page) => Warning(
        DiagnosticIds.NoTextLayer,
        page,
        $"第 {page} 页没有任何文字。",
        $"Page {page} shows no text.") with
    { Severity = DiagnosticSeverity.Info };

    public static Diagnostic CharactersLost(int page, int count) => Warning(
        DiagnosticIds.CharactersLost,
        page,
        $"第 {page} 页有 {count} 个字形没有对应的字符，已用 U+FFFD 代替。",
        $"{count} glyphs of page {page} stand for no character and were replaced by U+FFFD.");

    public static Diagnostic FontMissing(int page, int runs) => Warning(
        DiagnosticIds.CharactersLost,
        page,
        $"第 {page} 页有 {runs} 处文字所用的字体在文件中缺失，已略去。",
        $"{runs} runs of text of page {page} were left out: the file lacks their font.");

    public static Diagnostic Damaged(int page) => Warning(
        DiagnosticIds.PartUnreadable,
        page,
        $"第 {page} 页的部分内容已损坏，未能读取。",
        $"Part of page {page} is broken and was not read.");

    public static Diagnostic GridUncertain(int page) => Warning(
        DiagnosticIds.GridUncertain,
        page,
        $"第 {page} 页的线条过多，表格单元格无法划分。",
        $"Page {page} has too many lines to tell the cells of its tables apart.");

    public static Diagnostic NoTitle() => new(
        DiagnosticIds.PartUnreadable, DiagnosticSeverity.Info, "PDF 文件的文档信息无法读取。")
    {
        EnglishMessage = "The document information of the PDF could not be read.",
    };

    /// <summary>The diagnostic with the path of the first block from its page on.</summary>
    public static Diagnostic Placed(Diagnostic diagnostic, ImmutableArray<Block> blocks)
    {
        if (diagnostic.Location?.Anchor is not PageAnchor page) return diagnostic;
        int index = 0;
        while (index + 1 < blocks.Length && blocks[index].Location.Anchor is PageAnchor block && block.PageNumber < page.PageNumber) index++;
        return diagnostic with { Location = new SourceLocation(new BlockPath(index), page) };
    }

    private static Diagnostic Warning(string id, int page, FormattableString chinese, FormattableString english) => new(
        id,
        DiagnosticSeverity.Warning,
        chinese.ToString(CultureInfo.InvariantCulture),
        new SourceLocation(new BlockPath(0), new PageAnchor(page, default)))
    {
        EnglishMessage = english.ToString(CultureInfo.InvariantCulture),
    };
}
