using System.Text;

namespace FixtureGenerator.Html;

/// <summary>Writes a text with the inline elements of a style.</summary>
internal static class HtmlText
{
    public static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    public static string Write(string text, HtmlStyle style, bool isLabel)
    {
        string inner = style.Inline switch
        {
            HtmlInline.Split => Split(text),
            HtmlInline.Word => Word(text),
            _ => style.BreaksLabels && isLabel ? Broken(text) : Escape(text),
        };
        if (style.HasInvisibleMarks) inner = $"&#8206;&#8203;{inner}&#65279;&#8207;";
        return style.PadsWithSpaces ? $"&nbsp;{inner}&nbsp;&nbsp;" : inner;
    }

    /// <summary>Pieces of one, two and three letters in turn, some bare and some in two elements.</summary>
    private static string Split(string text)
    {
        StringBuilder html = new();
        for (int at = 0, turn = 0; at < text.Length; turn++)
        {
            int length = Math.Min(1 + turn % 3, text.Length - at);
            string piece = Escape(text.Substring(at, length));
            html.Append((turn % 3) switch { 0 => $"<span style=\"font-family:宋体\">{piece}</span>", 1 => $"<font face=\"仿宋\"><span>{piece}</span></font>", _ => piece });
            at += length;
        }

        return html.ToString();
    }

    private static string Word(string text)
    {
        StringBuilder html = new();
        foreach (char c in text)
            html.Append(char.IsAscii(c) ? "<span lang=\"EN-US\" style='font-size:10.5pt'>" : "<span style='font-size:10.5pt;font-family:宋体;mso-ascii-font-family:Calibri'>").Append(Escape(c.ToString())).Append("</span>");
        return html.Append("<span lang=\"EN-US\"><o:p></o:p></span>").ToString();
    }

    /// <summary>A break after every fourth letter of a label, every second of a short one.</summary>
    private static string Broken(string text)
    {
        if (text.Length < 4) return Escape(text);
        int every = text.Length <= 6 ? 2 : 4;
        return string.Join("<br>", text.Chunk(every).Select(piece => Escape(new string(piece))));
    }
}
