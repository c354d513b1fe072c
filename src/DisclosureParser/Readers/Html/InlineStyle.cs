using System.Globalization;
using AngleSharp.Dom;

namespace DisclosureParser.Readers.Html;

/// <summary>The declarations of one <c>style</c> attribute that matter to reading. Style sheets are not evaluated.</summary>
internal readonly struct InlineStyle
{
    private readonly string? _declarations;

    private InlineStyle(string? declarations) => _declarations = declarations;

    public static InlineStyle Of(IElement element) => new(element.GetAttribute("style"));

    /// <summary>There is such an attribute.</summary>
    public bool IsSet => _declarations is not null;

    /// <summary>The value of a property in lower case without <c>!important</c>, the last one winning; empty where it is not set.</summary>
    public string this[string property]
    {
        get
        {
            if (_declarations is null || !_declarations.Contains(property, StringComparison.OrdinalIgnoreCase)) return "";
            ReadOnlySpan<char> found = default;
            ReadOnlySpan<char> rest = _declarations;
            while (!rest.IsEmpty)
            {
                int end = rest.IndexOf(';');
                ReadOnlySpan<char> declaration = end < 0 ? rest : rest[..end];
                rest = end < 0 ? default : rest[(end + 1)..];
                int colon = declaration.IndexOf(':');
                if (colon < 0 || !declaration[..colon].Trim().Equals(property, StringComparison.OrdinalIgnoreCase)) continue;
                found = declaration[(colon + 1)..].Trim();
                int bang = found.IndexOf('!');
                if (bang >= 0) found = found[..bang].TrimEnd();
            }

            return found.ToString().ToLowerInvariant();
        }
    }

    /// <summary>Whether the style shows its element in bold (true), in a normal weight (false), or says nothing (null).</summary>
    public bool? IsBold => this["font-weight"] switch
    {
        "" or "inherit" => null,
        "bold" or "bolder" => true,
        string weight => int.TryParse(weight, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 600,
    };

    /// <summary>Whether the style sets its element as a block (true), inside a line (false), or says nothing (null).</summary>
    public bool? IsBlock => this["display"] switch
    {
        "block" or "table" or "flex" or "list-item" => true,
        "inline" or "inline-block" => false,
        _ => null,
    };

    /// <summary>Whether the style keeps the line ends of the source as line breaks.</summary>
    public bool KeepsLines => this["white-space"] is "pre" or "pre-wrap" or "pre-line" or "break-spaces";

    /// <summary>A length in CSS pixels (<c>px</c>, <c>pt</c> or without a unit); null for relative lengths.</summary>
    public double? Pixels(string property) => Length(this[property]);

    /// <summary>Reads a length such as <c>32</c>, <c>32px</c> or <c>24pt</c> as CSS pixels.</summary>
    public static double? Length(string? value)
    {
        ReadOnlySpan<char> text = value.AsSpan().Trim();
        double scale = 1;
        if (text.EndsWith("px", StringComparison.OrdinalIgnoreCase)) text = text[..^2];
        else if (text.EndsWith("pt", StringComparison.OrdinalIgnoreCase))
        {
            text = text[..^2];
            scale = 4 / 3.0;
        }

        return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number) ? number * scale : null;
    }
}
