using System.Globalization;
using AngleSharp.Dom;

namespace DisclosureParser.Readers.Html;

/// <summary>How a text is seen, as far as the markup itself tells.</summary>
/// <param name="Ink">Its colour, where the markup sets one.</param>
/// <param name="IsTiny">Too small to be seen.</param>
/// <param name="Colored">How its colour is seen on what lies behind it.</param>
/// <param name="Apart">What sets it apart from text beside it; a digit of one is no digit of the other.</param>
internal readonly record struct InlineLook(StyleColor? Ink, bool IsTiny, Sight Colored, string Apart)
{
    private const double Unreadable = 2;

    public static InlineLook Plain { get; } = new(null, false, Sight.Shown, "");

    public Sight Sight => IsTiny ? Sight.Hidden : Colored;

    /// <summary>The look inside <paramref name="element"/>.</summary>
    /// <param name="element">The element.</param>
    /// <param name="style">Its style.</param>
    /// <param name="trustsSize">A size of nothing is meant; a style sheet may give the blocks of a page a size again.</param>
    public InlineLook Into(IElement element, InlineStyle style, bool trustsSize)
    {
        if (element.Attributes.Length == 0 && element.LocalName is not ("sub" or "small")) return this;
        StyleColor? ink = StyleColor.OfText(element, style) ?? Ink;
        bool isColored = ink is not null && (ink != Ink || style["background"].Length + style["background-color"].Length > 0);
        return new InlineLook(ink, (trustsSize ? IsTinyIn(style) : null) ?? IsTiny, isColored ? SightOf(ink!.Value, element) : Colored, Apart + ApartBy(element, style));
    }

    private static Sight SightOf(StyleColor ink, IElement element)
    {
        if (ink.IsTransparent) return Sight.Hidden;
        if (ink.Color is not { } color) return Sight.Shown;
        if (StyleColor.Behind(element) is not { } behind) return color.IsLike(PageColor.White) ? Sight.Faint : Sight.Shown;
        return color.IsSameAs(behind) ? Sight.Hidden : color.IsLike(behind) ? Sight.Faint : Sight.Shown;
    }

    private static bool? IsTinyIn(InlineStyle style)
    {
        string size = style["font-size"];
        if (size.Length == 0) return null;
        if (InlineStyle.Length(size) is double pixels) return pixels <= Unreadable;
        // A part of nothing is nothing; a keyword or a size of the page is not.
        if (size.EndsWith('%') || size.EndsWith("em", StringComparison.Ordinal) && !size.EndsWith("rem", StringComparison.Ordinal))
            return double.TryParse(size.AsSpan().TrimEnd("%em"), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double part) && part == 0 ? true : null;
        return size is "inherit" or "unset" ? null : false;
    }

    private static string ApartBy(IElement element, InlineStyle style)
    {
        bool isMoved = element.LocalName is "sub" or "small" || style["float"] is "left" or "right" || style["position"] is "absolute" or "relative" or "fixed"
            || style["vertical-align"] is "sub" or "top" || style["mso-text-raise"].Length > 0;
        return isMoved || !string.IsNullOrEmpty(element.ClassName) ? $"|{isMoved} {element.ClassName}" : "";
    }
}
