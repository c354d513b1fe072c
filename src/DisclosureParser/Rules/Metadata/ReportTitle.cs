using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Metadata;

/// <summary>A title taken apart: whose report on which year.</summary>
/// <param name="Text">The title, folded, without quotes, edition marks and the name of the site.</param>
/// <param name="HasEnding">It ends with the name that the form gives the report.</param>
/// <param name="Body">What stands before that name and is no year.</param>
/// <param name="YearCount">How many years stand in the title.</param>
/// <param name="YearIsOutside">The year stands before or behind the body's name, not inside it.</param>
internal sealed record ReportTitle(string Text, bool HasEnding, string Body, int YearCount, bool YearIsOutside)
{
    private static readonly Cues Ending = Cues.Metadata("titleEnding"), Separators = Cues.Metadata("siteSeparators");
    private static readonly Cues About = Cues.Metadata("titleAbout"), Editions = Cues.Metadata("editions"), YearWords = Cues.Metadata("yearWords");

    /// <summary>The name that the form gives the report.</summary>
    public static string Name => Ending.Words[0];

    public static ReportTitle Of(string printed)
    {
        string text = WithYearInFront(WithoutTail(PlainText.Of(printed).Trim("《》“”\"'<>〈〉".ToCharArray())));
        bool hasEnding = text.EndsWith(Name, StringComparison.Ordinal);
        string head = hasEnding ? text[..^Name.Length] : text;
        (string body, int years, bool outside) = WithoutYear(head);
        return new ReportTitle(text, hasEnding, body, years, outside);
    }

    // 某局2023年…年度报告（图片版）, …年度报告-某市政府网站: what follows the report's name belongs to the file or the page.
    private static string WithoutTail(string text)
    {
        for (bool changed = true; changed;)
        {
            string before = text;
            if (text.EndsWith(')') && text.LastIndexOf('(') is > 0 and int open && !text.AsSpan(open).ContainsAnyInRange('0', '9')) text = text[..open];
            foreach (string edition in Editions.Words)
            {
                if (text.EndsWith(edition, StringComparison.Ordinal)) text = text[..^edition.Length];
            }

            foreach (string separator in Separators.Words)
            {
                int at = text.IndexOf(separator, StringComparison.Ordinal);
                if (at > 0 && About.AreIn(text.AsSpan(0, at))) text = text[..at];
            }

            text = text.Trim("《》“”\"'<>〈〉".ToCharArray());
            changed = text != before;
        }

        return text;
    }

    // …年度报告（2024年）, and the year on a line of its own below: it is named all the same.
    private static string WithYearInFront(string text)
    {
        int at = text.LastIndexOf(Name, StringComparison.Ordinal);
        if (at < 0) return text;
        string behind = text[(at + Name.Length)..].Trim('(', ')');
        bool isYear = behind.Length > 4 && PrintedDates.YearAt(behind, 0) != 0 && YearWords.HeadOf(behind.AsSpan(4)) is string word && word.Length + 4 == behind.Length;
        return isYear ? text[..at] + behind + Name : text;
    }

    private static (string Body, int Years, bool IsOutside) WithoutYear(string head)
    {
        int years = 0, first = -1, length = 0;
        for (int i = 0; i + 4 < head.Length; i++)
        {
            if (PrintedDates.YearAt(head, i) == 0 || YearWords.HeadOf(head.AsSpan(i + 4)) is not string word) continue;
            years++;
            if (first < 0) (first, length) = (i, 4 + word.Length);
            i += 3 + word.Length;
        }

        return first < 0 ? (head, 0, true) : (head.Remove(first, length), years, first == 0 || first + length == head.Length);
    }
}
