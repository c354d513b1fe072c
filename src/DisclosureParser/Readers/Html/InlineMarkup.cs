using AngleSharp.Dom;

namespace DisclosureParser.Readers.Html;

/// <summary>Inline elements whose text is not simply the text of the page: struck out, raised, or filled in.</summary>
internal static class InlineMarkup
{
    /// <summary>More than this is no correction inside a line, whatever its element says.</summary>
    private const int LongestCorrection = 100;

    private const int LongestMark = 3;

    private static readonly string[] FilledTypes = ["", "text", "number", "tel", "search"];

    // Scripts put the text of such an element in when the page is shown; what it will be is not read.
    private static readonly string[] Placeholders =
        ["data-value", "data-val", "data-num", "data-number", "data-count", "data-text", "data-content", "data-bind", "data-to", "v-text", "v-html", "x-text", "ng-bind", ":text"];

    /// <summary>Whether an inline element crosses its text out, so that it no longer counts.</summary>
    public static bool IsStruckOut(IElement element) =>
        (element.LocalName is "del" or "s" or "strike" || IsLinedThrough(element)) && element.TextContent.Length <= LongestCorrection;

    /// <summary>
    /// The mark of a note raised behind a number, in the brackets that keep it out of the number; null for anything else.
    /// </summary>
    public static string? RaisedMark(IElement element, InlineText before)
    {
        if (element.LocalName != "sup" && InlineStyle.Of(element)["vertical-align"] != "super") return null;
        string text = element.TextContent.Trim();
        bool isMark = text.Length is > 0 and <= LongestMark && before.EndsWithDigit && text.All(char.IsAsciiDigit);
        return isMark ? $"[{text}]" : null;
    }

    /// <summary>What is filled into a field of a form that a page shows as its text; null for an element that is no such field.</summary>
    public static string? FilledIn(IElement element)
    {
        switch (element.LocalName)
        {
            case "input" when FilledTypes.Contains(element.GetAttribute("type")?.Trim() ?? "", StringComparer.OrdinalIgnoreCase):
                return element.GetAttribute("value") ?? "";
            // A larger field holds the source of something; markup in it is no text.
            case "textarea" when !element.TextContent.Contains('<', StringComparison.Ordinal):
                return element.TextContent;
            default:
                return null;
        }
    }

    /// <summary>Whether a script fills this element: a name for its value stands where the value will be.</summary>
    public static bool IsFilledByScript(IElement element)
    {
        if (element.Attributes.Length == 0) return false;
        foreach (string name in Placeholders)
            if (!string.IsNullOrEmpty(element.GetAttribute(name))) return true;
        return false;
    }

    private static bool IsLinedThrough(IElement element)
    {
        InlineStyle style = InlineStyle.Of(element);
        return style["text-decoration"].Contains("line-through", StringComparison.Ordinal) || style["text-decoration-line"].Contains("line-through", StringComparison.Ordinal);
    }
}
