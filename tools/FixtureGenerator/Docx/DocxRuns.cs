using System.Security;

namespace FixtureGenerator.Docx;

/// <summary>Writes text as runs.</summary>
internal static class DocxRuns
{
    private const string Changed = "w:id=\"7\" w:author=\"李\" w:date=\"2024-01-05T09:00:00Z\"";

    public static string Write(string text, DocxStyle style, bool isFigure = false, bool isBold = false)
    {
        if (text.Length == 0) return "";
        string runs = style.HasCutRuns ? string.Concat(text.Select(c => Run(c.ToString(), isBold))) : Run(text, isBold);
        if (style.IsTracked && isFigure) runs = $"<w:del {Changed}><w:r><w:delText>9{Escape(text)}</w:delText></w:r></w:del><w:ins {Changed}>{runs}</w:ins>";
        if (style.HasHiddenText) runs += "<w:r><w:rPr><w:vanish/></w:rPr><w:t>77</w:t></w:r>";
        return runs;
    }

    public static string Paragraph(string runs, string properties = "") => $"<w:p>{(properties.Length == 0 ? "" : $"<w:pPr>{properties}</w:pPr>")}{runs}</w:p>";

    public static string Escape(string text) => SecurityElement.Escape(text);

    private static string Run(string text, bool isBold) =>
        $"<w:r><w:rPr><w:rFonts w:eastAsia=\"仿宋_GB2312\"/>{(isBold ? "<w:b/>" : "")}</w:rPr><w:t xml:space=\"preserve\">{Escape(text)}</w:t></w:r>";
}
