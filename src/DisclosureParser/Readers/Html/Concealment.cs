using System.Globalization;

namespace DisclosureParser.Readers.Html;

/// <summary>The ways in which a style keeps an element from being seen without saying so.</summary>
internal static class Concealment
{
    private const double Clear = 0.05;
    private const double OffPage = -500;
    private const double Invisible = 1;

    public static bool Conceals(InlineStyle style) =>
        style.IsSet && (IsClear(style["opacity"]) || IsOffPage(style) || IsClipped(style) || IsShrunk(style));

    private static bool IsClear(string opacity) =>
        double.TryParse(opacity.AsSpan().TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) && value <= Clear;

    private static bool IsOffPage(InlineStyle style)
    {
        if (Pixels(style["text-indent"]) <= OffPage) return true;
        return style["position"] is "absolute" or "fixed"
            && (Pixels(style["left"]) <= OffPage || Pixels(style["top"]) <= OffPage || Pixels(style["right"]) <= OffPage);
    }

    private static bool IsClipped(InlineStyle style)
    {
        string clip = style["clip"], path = style["clip-path"];
        return (clip.StartsWith("rect(", StringComparison.Ordinal) && clip.AsSpan(5).TrimStart(" ,01px").SequenceEqual(")"))
            || path is "inset(50%)" or "inset(100%)" or "circle(0)" or "circle(0px)";
    }

    private static bool IsShrunk(InlineStyle style)
    {
        if (style["transform"].Replace(" ", "", StringComparison.Ordinal) is "scale(0)" or "scale(0,0)") return true;
        if (style["overflow"] is not ("hidden" or "clip")) return false;
        return style.Pixels("height") <= Invisible || style.Pixels("width") <= Invisible || style.Pixels("max-height") <= Invisible || style.Pixels("max-width") <= Invisible;
    }

    // Lengths may be negative here; one em is about as wide as a character.
    private static double? Pixels(string length)
    {
        if (length.Length == 0 || length[0] != '-') return null;
        if (length.EndsWith("em", StringComparison.Ordinal))
            return double.TryParse(length.AsSpan().TrimEnd("rem"), NumberStyles.Float, CultureInfo.InvariantCulture, out double ems) ? ems * 16 : null;
        return -InlineStyle.Length(length[1..]);
    }
}
