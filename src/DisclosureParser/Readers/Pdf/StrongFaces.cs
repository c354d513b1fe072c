using UglyToad.PdfPig.Content;

namespace DisclosureParser.Readers.Pdf;

/// <summary>Which faces are bold, or stand for bold in Chinese typography, where headings are set in a sans-serif face.</summary>
internal static class StrongFaces
{
    private static readonly string[] Words = ["bold", "heavy", "black", "demi", "simhei", "stheiti", "heiti", "xbs", "黑体", "小标宋", "粗"];

    /// <summary>Whether the face of the letter is a strong one.</summary>
    public static bool IsStrong(string font, Letter letter)
    {
        if (letter.FontDetails is { IsBold: true } or { Weight: >= 600 }) return true;
        foreach (string word in Words)
            if (font.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
