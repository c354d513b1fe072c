using System.Globalization;

namespace DisclosureParser.Readers.Docx;

/// <summary>Values of Word attributes, as leniently as Word takes them.</summary>
internal static class AttributeValue
{
    /// <summary>A switch is on when it is there, unless it says otherwise.</summary>
    public static bool IsOn(string? value) => value is not ("0" or "false" or "off");

    public static int? Number(string? value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;
}
