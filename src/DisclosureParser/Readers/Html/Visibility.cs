using AngleSharp.Dom;

namespace DisclosureParser.Readers.Html;

/// <summary>Whether an element is hidden by its own markup.</summary>
internal static class Visibility
{
    public static bool IsHidden(IElement element)
    {
        // Shown where no script runs, or where what it stands for cannot be loaded: as a rule it says so, at times it is the report.
        if (element.LocalName is "noscript" or "object") return true;
        if (element.Attributes.Length == 0) return false;
        if (element.HasAttribute("hidden") && element.GetAttribute("hidden") != "until-found") return true;
        // Kept from a voice, a block is a copy; a word inside a line or a cell is shown all the same.
        if (string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase) && ElementKinds.IsBlock(element.LocalName) && element.Closest("td,th") is null) return true;
        InlineStyle style = InlineStyle.Of(element);
        return style["display"] == "none" || style["visibility"] is "hidden" or "collapse" || style["mso-hide"] == "all" || Concealment.Conceals(style);
    }
}
