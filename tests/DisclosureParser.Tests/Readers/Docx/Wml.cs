namespace DisclosureParser.Tests.Readers.Docx;

/// <summary>Short hands for the XML that nearly every test writes.</summary>
internal static class Wml
{
    public static string R(string text, string properties = "") => $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    public static string P(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr>{(text.Length == 0 ? "" : R(text))}</w:p>";

    public static string Tc(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(text)}</w:tc>";

    public static string Tr(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Tbl(params string[] rows) => $"<w:tbl><w:tblPr/>{string.Concat(rows)}</w:tbl>";

    public static string Grid(params int[] widths) => $"<w:tblGrid>{string.Concat(widths.Select(w => $"<w:gridCol w:w=\"{w}\"/>"))}</w:tblGrid>";

    public static string Span(int columns) => $"<w:gridSpan w:val=\"{columns}\"/>";

    public static string W(int twips) => $"<w:tcW w:w=\"{twips}\" w:type=\"dxa\"/>";

    public const string Restart = "<w:vMerge w:val=\"restart\"/>";

    public const string Continue = "<w:vMerge/>";
}
