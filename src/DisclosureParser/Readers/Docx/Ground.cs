using System.Globalization;

namespace DisclosureParser.Readers.Docx;

/// <summary>What lies behind text.</summary>
/// <param name="Color">Its colour; null where it cannot be told.</param>
internal readonly record struct Ground(PageColor? Color)
{
    public static Ground Paper { get; } = new(PageColor.White);

    /// <summary>Filled with something, by a theme, a pattern or the style of a table.</summary>
    public static Ground Unknown { get; }

    /// <summary>Reads <c>shd</c>; null where it fills nothing, so that what lies under it shows.</summary>
    public static Ground? Read(PartReader part)
    {
        string? fill = part.Attribute("fill"), theme = part.Attribute("themeFill");
        PageColor? under = WordColor.Parse(fill, theme);
        bool isFilled = under is not null || theme is not null;
        PageColor? dots = WordColor.Parse(part.Attribute("color"), part.Attribute("themeColor")) ?? (part.Attribute("themeColor") is null ? PageColor.Black : null);
        switch (part.Value)
        {
            case null or "clear":
                return isFilled ? new Ground(under) : null;
            case "nil":
                return null;
            case "solid":
                return new Ground(dots);
            case ['p', 'c', 't', .. string hundredths] when int.TryParse(hundredths, NumberStyles.None, CultureInfo.InvariantCulture, out int covered) && covered <= 100:
                under ??= isFilled ? null : PageColor.White;
                return under is { } ground && dots is { } color ? new Ground(ground.Dotted(color, covered)) : Unknown;
            default:
                return Unknown;
        }
    }
}
