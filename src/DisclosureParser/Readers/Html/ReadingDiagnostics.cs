using System.Globalization;
using AngleSharp.Dom;
using DisclosureParser.Documents;
using DisclosureParser.Readers.Decoding;

namespace DisclosureParser.Readers.Html;

/// <summary>What reading a page reports of itself.</summary>
internal static class ReadingDiagnostics
{
    public static void CharactersLost(ReadContext context, DecodedText decoded)
    {
        if (decoded.LostCharacters == 0) return;
        Report(context, DiagnosticIds.CharactersLost, DiagnosticSeverity.Warning,
            $"按 {decoded.EncodingName} 解码时有 {decoded.LostCharacters} 处字节无法识别，已用 U+FFFD 代替。",
            $"{decoded.LostCharacters} byte sequences are no characters of {decoded.EncodingName} and stand as U+FFFD.");
    }

    public static void FramesIgnored(ReadContext context, int frames)
    {
        if (frames == 0) return;
        Report(context, DiagnosticIds.ActiveContentIgnored, DiagnosticSeverity.Info,
            $"页面有 {frames} 个框架（frame/iframe），其内容不读取。", $"{frames} frames of the page are not followed.");
    }

    public static void HiddenLeftOut(ReadContext context, int characters)
    {
        if (characters == 0) return;
        Report(context, DiagnosticIds.HiddenTextLeftOut, DiagnosticSeverity.Info,
            $"有 {characters} 个字符是隐藏文字（与底色同色、透明或字号极小），未读取。", $"{characters} characters are hidden (in the colour of their background, transparent or too small to see) and were left out.");
    }

    public static void EmbeddedUnread(ReadContext context) =>
        Report(context, DiagnosticIds.PartUnreadable, DiagnosticSeverity.Warning,
            $"正文中嵌入了另外的网页、文件或由脚本生成的内容，未读取。", $"The article embeds a page, a file or content that a script writes, which was not read.");

    public static void TablesFlattened(ReadContext context, IElement? table, SourcePlaces places)
    {
        if (table is null) return;
        context.Report(new Diagnostic(
            DiagnosticIds.NestingFlattened,
            DiagnosticSeverity.Warning,
            $"表格嵌套超过 {context.Limits.MaxTableNesting.ToString(CultureInfo.InvariantCulture)} 层，更深的表格按文字读取。",
            new SourceLocation(new BlockPath(0), places.Anchor(table, table)))
        {
            EnglishMessage = $"Tables nested deeper than {context.Limits.MaxTableNesting.ToString(CultureInfo.InvariantCulture)} are read as text.",
        });
    }

    public static void NothingPrinted(ReadContext context) =>
        Report(context, DiagnosticIds.PartUnreadable, DiagnosticSeverity.Warning, $"页面没有可读取的文字。", $"The page prints no text.");

    public static void PicturesOnly(ReadContext context) =>
        Report(context, DiagnosticIds.PictureInsteadOfText, DiagnosticSeverity.Warning, $"页面正文是图片，没有文字。", $"The page's article is made of pictures.");

    private static void Report(ReadContext context, string id, DiagnosticSeverity severity, FormattableString chinese, FormattableString english) =>
        context.Report(new Diagnostic(id, severity, FormattableString.Invariant(chinese)) { EnglishMessage = FormattableString.Invariant(english) });
}
