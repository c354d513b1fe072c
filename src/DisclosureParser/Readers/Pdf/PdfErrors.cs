using System.Globalization;
using DisclosureParser.Documents;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;

namespace DisclosureParser.Readers.Pdf;

/// <summary>What PdfPig's exceptions mean. It throws its own types and whatever a broken file makes the framework throw.</summary>
internal static class PdfErrors
{
    /// <summary>Whether an exception says something of the file. Cancellation, want of memory and our own limits do not.</summary>
    public static bool IsReadFailure(Exception exception) =>
        exception is not (OperationCanceledException or OutOfMemoryException or DocumentReadException);

    /// <summary>The error for a file that does not open.</summary>
    public static DocumentReadException NotOpened(Exception exception) => exception switch
    {
        PdfDocumentEncryptedException => new(
            ReadErrorReason.EncryptedOrPasswordProtected, "PDF 文件已加密，需要口令才能打开。", exception)
        {
            EnglishMessage = "The PDF is encrypted and asks for a password.",
        },
        PdfDocumentFormatException or PdfDocumentStackDepthException => new(
            ReadErrorReason.CorruptContainer, "PDF 文件结构损坏，无法打开。", exception)
        {
            EnglishMessage = "The structure of the PDF is broken.",
        },
        NotSupportedException => new(
            ReadErrorReason.UnsupportedFeature, "PDF 文件使用了不支持的特性。", exception)
        {
            EnglishMessage = "The PDF uses a feature that is not supported.",
        },
        _ => new(ReadErrorReason.CorruptContainer, "PDF 文件损坏，无法打开。", exception)
        {
            EnglishMessage = "The PDF is broken and cannot be opened.",
        },
    };

    /// <summary>The error for a file of which no page could be read.</summary>
    public static DocumentReadException NoPageRead(int pages, Exception? exception) => pages == 0 ? NoPages() : new(
        ReadErrorReason.CorruptContent,
        string.Create(CultureInfo.InvariantCulture, $"PDF 文件的 {pages} 页均无法读取。"),
        exception)
    {
        EnglishMessage = string.Create(CultureInfo.InvariantCulture, $"None of the {pages} pages of the PDF could be read."),
    };

    private static DocumentReadException NoPages() => new(ReadErrorReason.CorruptContent, "PDF 文件没有任何页。")
    {
        EnglishMessage = "The PDF has no pages.",
    };

    /// <summary>The error for a file whose letters are shapes alone.</summary>
    public static DocumentReadException NoMeaning(int pages) => new(
        ReadErrorReason.NoTextLayer,
        string.Create(CultureInfo.InvariantCulture, $"PDF 文件的 {pages} 页有字形，但其字体没有对应的字符，文字无法读出；请由原文档重新导出。"))
    {
        EnglishMessage = string.Create(CultureInfo.InvariantCulture, $"The {pages} pages of the PDF show letters whose fonts map to no characters; export it again from its source."),
    };

    /// <summary>The error for a file without any text.</summary>
    public static DocumentReadException NoText(int pages) => new(
        ReadErrorReason.NoTextLayer,
        string.Create(CultureInfo.InvariantCulture, $"PDF 文件的 {pages} 页均没有文本层（可能为扫描件），需要先进行文字识别。"))
    {
        EnglishMessage = string.Create(CultureInfo.InvariantCulture, $"None of the {pages} pages of the PDF has a text layer; it may be scanned and needs OCR first."),
    };
}
