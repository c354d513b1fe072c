using System.Globalization;

namespace DisclosureParser.Readers.Docx;

/// <summary>A colour on the page.</summary>
internal readonly record struct PageColor(byte Red, byte Green, byte Blue)
{
    // Steps of 256: paper and print lose a difference of the first size, an eye that searches finds one of the second.
    private const int Same = 16, Alike = 32;

    public static PageColor White { get; } = new(255, 255, 255);

    public static PageColor Black { get; } = new(0, 0, 0);

    /// <summary>Six hexadecimal digits, or one of the two theme colours that are the same in nearly every theme; null for anything else.</summary>
    public static PageColor? Parse(string? hex, string? theme)
    {
        if (hex is { Length: 6 } && int.TryParse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int rgb))
            return new PageColor((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);
        return theme switch
        {
            "background1" or "light1" => White,
            "text1" or "dark1" => Black,
            _ => null,
        };
    }

    /// <summary>The colours of the pens that mark text.</summary>
    public static PageColor? Marker(string? name) => name switch
    {
        "black" => Black,
        "white" => White,
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

    public bool IsSameAs(PageColor other) => Difference(other) <= Same;

    public bool IsLike(PageColor other) => Difference(other) <= Alike;

    /// <summary>This colour, covered to so many hundredths with dots of the other one.</summary>
    public PageColor Dotted(PageColor dots, int hundredths) =>
        new(Mix(Red, dots.Red, hundredths), Mix(Green, dots.Green, hundredths), Mix(Blue, dots.Blue, hundredths));

    private static byte Mix(byte ground, byte dots, int hundredths) => (byte)(ground + ((dots - ground) * hundredths / 100));

    private int Difference(PageColor other) =>
        Math.Max(Math.Abs(Red - other.Red), Math.Max(Math.Abs(Green - other.Green), Math.Abs(Blue - other.Blue)));
}
