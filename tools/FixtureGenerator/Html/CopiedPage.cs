using System.Globalization;
using System.Text;
using FixtureGenerator.Forms;

namespace FixtureGenerator.Html;

/// <summary>Pages that print a report more than once: for another screen, or with last year's behind it or in a hidden tab.</summary>
internal static class CopiedPage
{
    public static string Twice(PrintedReport report, HtmlStyle style)
    {
        string article = new HtmlArticle(report, style).Write();
        return $"<div class=\"pc\">{article}</div>\n<div class=\"mobile\">{article}</div>";
    }

    public static string WithLastYear(PrintedReport report, HtmlStyle style, bool isHidden)
    {
        string article = new HtmlArticle(report, style).Write();
        int year = report.Expected.Year;
        string last = OtherFigures(article.Replace(year.ToString(CultureInfo.InvariantCulture), (year - 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        return $"<div class=\"pane\">{article}</div>\n<div class=\"pane\"{(isHidden ? " style=\"display:none\"" : "")}>{last}</div>";
    }

    /// <summary>Every number that fills a cell gets another digit in front.</summary>
    private static string OtherFigures(string html)
    {
        StringBuilder changed = new(html.Length);
        for (int i = 0; i < html.Length; i++)
        {
            bool opens = i > 2 && char.IsAsciiDigit(html[i]) && html.AsSpan(0, i).EndsWith("\">", StringComparison.Ordinal) | html.AsSpan(0, i).EndsWith("<td>", StringComparison.Ordinal);
            if (opens) changed.Append('7');
            changed.Append(html[i]);
        }

        return changed.ToString();
    }
}
