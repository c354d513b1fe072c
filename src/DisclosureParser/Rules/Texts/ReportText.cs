namespace DisclosureParser.Rules.Texts;

/// <summary>A paragraph of a report's text, and the subject of findings about it.</summary>
/// <param name="Subject">Key of the section, or of the preamble.</param>
/// <param name="Section">Own key of the section; null in the preamble.</param>
/// <param name="Paragraph">The paragraph.</param>
internal sealed record ReportText(string Subject, string? Section, PlainText Paragraph)
{
    /// <summary>Every paragraph outside tables, in the document's order.</summary>
    public static IEnumerable<ReportText> Of(AnnualReport report)
    {
        foreach (Passage passage in report.Header.Preamble) yield return new ReportText("report.preamble", null, PlainText.Of(passage));
        foreach (ReportSection section in report.Sections)
        {
            foreach (Passage passage in section.Paragraphs) yield return new ReportText("section." + section.Key, section.Key, PlainText.Of(passage));
        }
    }

    /// <summary>The same without what stands between or behind a table's cells, where a number may be one of its cells.</summary>
    public static IEnumerable<ReportText> ApartFromTables(AnnualReport report)
    {
        foreach (ReportText text in Of(report))
        {
            ReportSection? section = text.Section is null ? null : report.Section(text.Section);
            bool hasTable = section is not null && (section.ParagraphsBeforeTable < section.Paragraphs.Length || text.Section is "proactive" or "requests" or "disputes");
            if (!hasTable || section!.Paragraphs.IndexOf(text.Paragraph.Source) is int index && index < section.ParagraphsBeforeTable && IsProse(text.Paragraph.Text)) yield return text;
        }
    }

    // Text copied off a page has no cells, so that the table follows its heading as a paragraph.
    private static bool IsProse(string text)
    {
        int digits = 0;
        foreach (char c in text) digits += char.IsAsciiDigit(c) ? 1 : 0;
        return digits * 3 < text.Length;
    }
}
