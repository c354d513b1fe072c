using AngleSharp.Dom;

namespace DisclosureParser.Readers.Html;

/// <summary>Whether an element is hidden by its own markup.</summary>
internal static class Visibility
{
    public static bool IsHidden(IElement element)
    {
        if (element.Attributes.Length == 0) return false;
        if (element.HasAttribute("hidden") && element.GetAttribute("hidden") != "until-found") return true;
        if (string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase)) return true;
        InlineStyle style = InlineStyle.Of(element);
        return style["display"] == "none" || style["visibility"] is "hidden" or "collapse" || style["mso-hide"] == "all";
    }
}
