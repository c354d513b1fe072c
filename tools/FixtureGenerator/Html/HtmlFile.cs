using System.Globalization;
using System.Text;
using FixtureGenerator.Forms;

namespace FixtureGenerator.Html;

/// <summary>Writes a whole HTML file: the page around the article, in its encoding.</summary>
internal static class HtmlFile
{
    static HtmlFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>An encoding by name; what it cannot write is a mistake in the layout.</summary>
    public static Encoding Named(string name) => Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    public static byte[] Write(PrintedReport report, HtmlStyle style)
    {
        string page = style.Page switch
        {
            HtmlPage.Nested => Page(report, style, Nested(new HtmlArticle(report, style).Write())),
            HtmlPage.Cms => Page(report, style, CmsPage.Around(report, style)),
            HtmlPage.Deep => Page(report, style, Nested(Nested(Nested(Nested(new HtmlArticle(report, style).Write()))))),
            HtmlPage.Twice => Page(report, style, CopiedPage.Twice(report, style)),
            HtmlPage.TwoYears => Page(report, style, CopiedPage.WithLastYear(report, style, isHidden: false)),
            HtmlPage.HiddenYear => Page(report, style, CopiedPage.WithLastYear(report, style, isHidden: true)),
            HtmlPage.Xhtml => Xhtml(report, style),
            _ => Page(report, style, new HtmlArticle(report, style).Write()),
        };
        if (style.Page == HtmlPage.Mhtml) return Mhtml(page);
        return [.. style.Encoding.GetPreamble(), .. style.Encoding.GetBytes(page)];
    }

    private static string Page(PrintedReport report, HtmlStyle style, string body)
    {
        string charset = style.NamesCharset ? $"<meta http-equiv=\"Content-Type\" content=\"text/html; charset={style.Charset}\">" : "";
        string word = style.Inline == HtmlInline.Word ? " xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:w=\"urn:schemas-microsoft-com:office:word\"" : "";
        return $"<!DOCTYPE html>\n<html lang=\"zh-CN\"{word}>\n<head>{charset}<title>{HtmlText.Escape(report.Title)}</title></head>\n<body>\n{body}\n</body>\n</html>\n";
    }

    private static string Nested(string article) =>
        "<table width=\"1000\" align=\"center\"><tr><td height=\"90\">　</td></tr><tr><td><table width=\"100%\"><tr><td width=\"20\"></td><td><table><tr><td>\n"
        + article + "</td></tr></table></td><td width=\"20\"></td></tr></table></td></tr><tr><td>&nbsp;</td></tr></table>";

    private static string Xhtml(PrintedReport report, HtmlStyle style) =>
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">\n"
        + $"<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>{HtmlText.Escape(report.Title)}</title><link rel=\"stylesheet\" href=\"a.css\" /></head><body>\n"
        + new HtmlArticle(report, style).Write() + "</body></html>";

    /// <summary>As a browser saves one file: base64 in lines of 76 letters.</summary>
    private static byte[] Mhtml(string page)
    {
        string body = string.Join("\r\n", Convert.ToBase64String(Encoding.UTF8.GetBytes(page)).Chunk(76).Select(line => new string(line)));
        StringBuilder file = new();
        file.Append("MIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"----=_Part_1\"\r\n\r\n");
        file.Append(CultureInfo.InvariantCulture, $"------=_Part_1\r\nContent-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: base64\r\nContent-Location: file:///report.html\r\n\r\n{body}\r\n");
        file.Append("------=_Part_1\r\nContent-Type: image/gif\r\nContent-Transfer-Encoding: base64\r\nContent-Location: a.gif\r\n\r\nR0lGODlhAQABAAAAACw=\r\n------=_Part_1--\r\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }
}
