using System.Globalization;
using AngleSharp.Dom;

namespace DisclosureParser.Readers.Html;

/// <summary>A colour as a page writes it.</summary>
/// <param name="Color">The colour; null where it cannot be told from the markup.</param>
/// <param name="IsTransparent">Nothing is drawn.</param>
internal readonly record struct StyleColor(PageColor? Color, bool IsTransparent = false)
{
    /// <summary>The colour that an element sets for its text; null where it leaves that to what is around it.</summary>
    public static StyleColor? OfText(IElement element, InlineStyle style)
    {
        string written = style["color"];
        if (written.Length == 0 && element.LocalName is "font" or "body") written = element.GetAttribute(element.LocalName == "font" ? "color" : "text") ?? "";
        return written.Length == 0 || written is "inherit" or "unset" ? null : Parse(written);
    }

    /// <summary>What lies behind the text of an element, by the markup of it and of what is around it; null where a style sheet may decide.</summary>
    public static PageColor? Behind(IElement element)
    {
        bool isNamed = false;
        for (IElement? around = element; around is not null; around = around.ParentElement)
        {
            if (Fill(around) is { IsTransparent: false } fill) return fill.Color;
            isNamed |= around.LocalName is not ("body" or "html") && (around.HasAttribute("class") || around.HasAttribute("id"));
        }

        return isNamed || HasStyleSheet(element.Owner) ? null : PageColor.White;
    }

    /// <summary>Reads a colour: hexadecimal, by its components, or one of the names that are used to hide or to set off.</summary>
    public static StyleColor Parse(string written)
    {
        string text = written.Trim().ToLowerInvariant();
        if (text is "transparent") return new StyleColor(null, true);
        if (text.StartsWith("rgb", StringComparison.Ordinal)) return Components(text);
        return new StyleColor(text switch
        {
            "white" or "snow" or "ghostwhite" or "whitesmoke" => PageColor.White,
            "black" => PageColor.Black,
            _ => Hexadecimal(text.TrimStart('#')),
        });
    }

    private static StyleColor? Fill(IElement element)
    {
        InlineStyle style = InlineStyle.Of(element);
        string written = style["background-color"];
        string all = style["background"];
        if (style["background-image"] is not ("" or "none") || element.HasAttribute("background")) return new StyleColor(null);
        if (written.Length == 0) written = all;
        if (written.Length == 0) written = element.GetAttribute("bgcolor") ?? "";
        return written.Length == 0 || written is "none" or "inherit" or "initial" or "unset" ? null : Parse(written);
    }

    private static bool HasStyleSheet(IDocument? page)
    {
        if (page?.Head is not { } head) return false;
        for (int i = 0; i < head.ChildNodes.Length; i++)
            if (head.ChildNodes[i] is IElement { LocalName: "style" or "link" }) return true;
        return false;
    }

    private static StyleColor Components(string text)
    {
        int open = text.IndexOf('(', StringComparison.Ordinal), close = text.IndexOf(')', StringComparison.Ordinal);
        if (open < 0 || close < open) return new StyleColor(null);
        string[] parts = text[(open + 1)..close].Split([',', ' ', '/'], StringSplitOptions.RemoveEmptyEntries);
        Span<byte> rgb = stackalloc byte[3];
        if (parts.Length < 3) return new StyleColor(null);
        for (int i = 0; i < 3; i++)
            if (!byte.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out rgb[i])) return new StyleColor(null);
        bool isClear = parts.Length > 3 && double.TryParse(parts[3].TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double opacity) && opacity == 0;
        return new StyleColor(new PageColor(rgb[0], rgb[1], rgb[2]), isClear);
    }

    private static PageColor? Hexadecimal(string digits)
    {
        if (digits.Length is 3 or 4) digits = string.Concat(digits[0], digits[0], digits[1]) + string.Concat(digits[1], digits[2], digits[2]);
        return digits.Length is 6 or 8 && int.TryParse(digits.AsSpan(0, 6), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int rgb)
            ? new PageColor((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb)
            : null;
    }
}
