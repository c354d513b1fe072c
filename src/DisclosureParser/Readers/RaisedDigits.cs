namespace DisclosureParser.Readers;

/// <summary>Digits set above the line as the characters that mean that: the mark of a note behind a number is no digit of the number.</summary>
internal static class RaisedDigits
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    public static string Write(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9')) return text;
        return string.Create(text.Length, text, static (written, source) =>
        {
            for (int i = 0; i < source.Length; i++) written[i] = char.IsAsciiDigit(source[i]) ? Raised[source[i] - '0'] : source[i];
        });
    }
}
