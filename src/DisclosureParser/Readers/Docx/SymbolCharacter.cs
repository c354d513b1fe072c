using System.Globalization;

namespace DisclosureParser.Readers.Docx;

/// <summary>What a character of a symbol font stands for.</summary>
internal static class SymbolCharacter
{
    /// <summary>The character's plain form; null where only the font knows.</summary>
    public static string? Read(string? code, string? font)
    {
        if (!int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int value) || value is <= 0 or > 0xFFFF) return null;
        char character = (char)value;
        if (char.IsSurrogate(character)) return null;
        if (character is < '\uE000' or > '\uF8FF') return character.ToString();
        // Symbol fonts are addressed by their byte codes from U+F000 on.
        char inFont = (char)(character & 0xFF);
        if (string.Equals(font, "Symbol", StringComparison.OrdinalIgnoreCase))
            return inFont is >= '0' and <= '9' or '(' or ')' or '+' or ',' or '-' or '.' or '/' or '%' or ':' or ';' or '=' or '<' or '>' ? inFont.ToString() : null;
        if (font is null || !font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) || font.Length > 9) return null;
        return (int)inFont switch
        {
            0xFC => "✓",
            0xFB => "✗",
            0xFE => "☑",
            0xFD => "☒",
            0xA8 or 0x6F => "□",
            0x6E => "■",
            0x6C => "●",
            >= 0x81 and <= 0x8A => ((char)('①' + (inFont - 0x81))).ToString(),
            _ => null,
        };
    }
}
