using System.Globalization;

namespace DisclosureParser.Readers.Docx;

/// <summary>How Word writes colours.</summary>
internal static class WordColor
{
    /// <summary>Six hexadecimal digits, or one of the two theme colours that are the same in nearly every theme; null for anything else.</summary>
    public static PageColor? Parse(string? hex, string? theme)
    {
        if (hex is { Length: 6 } && int.TryParse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int rgb))
            return new PageColor((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);
        return theme switch
        {
            "background1" or "light1" => PageColor.White,
            "text1" or "dark1" => PageColor.Black,
            _ => null,
        };
    }

    /// <summary>The colours of the pens that mark text.</summary>
    public static PageColor? Marker(string? name) => name switch
    {
        "black" => PageColor.Black,
        "white" => PageColor.White,
        "yellow" => new PageColor(255, 255, 0),
        "green" => new PageColor(0, 255, 0),
        "cyan" => new PageColor(0, 255, 255),
        "magenta" => new PageColor(255, 0, 255),
        "blue" => new PageColor(0, 0, 255),
        "red" => new PageColor(255, 0, 0),
        "darkBlue" => new PageColor(0, 0, 128),
        "darkCyan" => new PageColor(0, 128, 128),
        "darkGreen" => new PageColor(0, 128, 0),
        "darkMagenta" => new PageColor(128, 0, 128),
        "darkRed" => new PageColor(128, 0, 0),
        "darkYellow" => new PageColor(128, 128, 0),
        "darkGray" => new PageColor(128, 128, 128),
        "lightGray" => new PageColor(192, 192, 192),
        _ => null,
    };
}
