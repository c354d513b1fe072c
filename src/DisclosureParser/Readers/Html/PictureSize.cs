using AngleSharp.Dom;

namespace DisclosureParser.Readers.Html;

/// <summary>The size a page gives a picture, in CSS pixels.</summary>
internal readonly record struct PictureSize(double? Width, double? Height)
{
    private const double Icon = 32;
    private const double Spacer = 5;
    private const double PointsPerPixel = 0.75;

    public double? WidthInPoints => Width * PointsPerPixel;

    public double? HeightInPoints => Height * PointsPerPixel;

    public static PictureSize Of(IElement element)
    {
        InlineStyle style = InlineStyle.Of(element);
        return new PictureSize(
            style.Pixels("width") ?? InlineStyle.Length(element.GetAttribute("width")),
            style.Pixels("height") ?? InlineStyle.Length(element.GetAttribute("height")));
    }

    /// <summary>Whether the picture is there for its room alone.</summary>
    public static bool IsSpacer(IElement element)
    {
        PictureSize size = Of(element);
        return size.Width < Spacer || size.Height < Spacer || (element.LocalName == "svg" && !IsContent(element));
    }

    /// <summary>Whether the element is a picture a reader would see as content, not an icon, a spacer or a rule.</summary>
    public static bool IsContent(IElement element)
    {
        PictureSize size = Of(element);
        if (size.Width < Icon || size.Height < Icon) return false;
        // Icons drawn as SVG mostly leave their size to the style sheet; pictures state it.
        return element.LocalName != "svg" || size.Width is not null || size.Height is not null;
    }
}
