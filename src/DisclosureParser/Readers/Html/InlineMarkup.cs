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
            case "select":
                return (element.QuerySelector("option[selected]") ?? element.QuerySelector("option"))?.TextContent;
            // A larger field holds the source of something; markup in it is no text.
            case "textarea" when !element.TextContent.Contains('<', StringComparison.Ordinal):
                return element.TextContent;
            default:
                return null;
        }
    }

    /// <summary>Whether an element shows its characters in another order than it writes them.</summary>
    public static bool IsTurned(IElement element) =>
        (element.LocalName == "bdo" && string.Equals(element.GetAttribute("dir"), "rtl", StringComparison.OrdinalIgnoreCase))
        || InlineStyle.Of(element) is { IsSet: true } style && style["unicode-bidi"].Contains("override", StringComparison.Ordinal) && style["direction"] == "rtl";

    /// <summary>Whether an element shows something that is no text of the page: a bar, an embedded file, a character of an icon font.</summary>
    public static bool ShowsUnread(IElement element) =>
        element.LocalName is "meter" or "progress" or "object" or "embed" or "applet" or "audio" or "video"
        || ElementKinds.IsFrame(element.LocalName)
        || (element.LocalName == "i" && element.ChildNodes.Length == 0 && !string.IsNullOrEmpty(element.ClassName));

    /// <summary>Whether an element stands above, below or behind the one before it in a formula: its digits go on no number.</summary>
    public static bool IsFractionPart(IElement element) => element.ParentElement?.LocalName is "msup" or "msub" or "mfrac" or "munder" or "mover";

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
