using System.Collections.Immutable;
using System.Text;
using DisclosureParser.Documents;
using DisclosureParser.Rules.Texts;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Similarity;

/// <summary>
/// A section's text as it is compared with another's: numbers masked, the body's name, the titles of laws, the form's own words and
/// the sentences that open and close every report left out.
/// </summary>
internal static class ComparedText
{
    /// <summary>Shorter texts are not compared: short ones are alike by chance.</summary>
    public const int ShortestLength = 100;

    private static readonly Cues Boilerplate = CrossYearWords.Of("boilerplate");
    private static readonly ImmutableArray<string> FormWording = [.. TemplateCatalog.BuiltIn.Templates
        .SelectMany(form => form.Sections.Select(section => section.Wording.Label)
            .Concat(form.Tables.SelectMany(table => table.Blocks).SelectMany(block => block.Rows.All.Concat(block.Columns.All)).Select(item => item.Wording.Label)))
        .Select(PlainText.Of).Where(label => label.Length >= 6).Distinct(StringComparer.Ordinal).OrderByDescending(label => label.Length).ThenBy(label => label, StringComparer.Ordinal)];

    /// <summary>The text of a section of a report; empty where the section is not there.</summary>
    public static string Of(AnnualReport report, string section)
    {
        if (report.Section(section) is not ReportSection found) return "";
        string agency = PlainText.Of(report.Header.Agency?.Name ?? "");
        StringBuilder kept = new();
        foreach (Passage passage in found.Paragraphs)
        {
            if (passage.Location == report.Header.Signature?.Location || passage.Location == report.Header.PublishedOn?.Location) continue;
            string text = PlainText.Of(passage.Text);
            if (agency.Length > 0) text = text.Replace(agency, "", StringComparison.Ordinal);
            foreach (TextSpan sentence in Stretch.Sentences(text))
            {
                ReadOnlySpan<char> words = Stretch.In(text, sentence);
                if (!Boilerplate.AreIn(words)) Mask(words, kept);
            }
        }

        foreach (string label in FormWording) kept.Replace(label, "");
        return kept.ToString();
    }

    private static void Mask(ReadOnlySpan<char> text, StringBuilder into)
    {
        bool isInNumber = false, isInTitle = false;
        foreach (char c in text)
        {
            isInTitle = c == '《' || isInTitle && c != '》';
            bool isNumber = char.IsAsciiDigit(c) || isInNumber && c is '.' or ',' or '%';
            if (!isInTitle && isNumber && !isInNumber) into.Append('#');
            if (!isInTitle && !isNumber && char.IsLetter(c)) into.Append(c);
            isInNumber = isNumber;
        }

        into.Append('。');
    }
}
