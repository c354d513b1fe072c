using System.Xml;

namespace DisclosureParser.Reporting;

/// <summary>Text as XML 1.0 may hold it.</summary>
internal static class XmlText
{
    /// <summary>The text with a replacement character where XML allows none: control characters, lone surrogates.</summary>
    public static string Safe(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (!IsAllowed(text, at)) return Replaced(text);
            if (char.IsHighSurrogate(text[at])) at++;
        }

        return text;
    }

    private static string Replaced(string text)
    {
        char[] characters = text.ToCharArray();
        for (int at = 0; at < characters.Length; at++)
        {
            if (!IsAllowed(text, at)) characters[at] = '\uFFFD';
            else if (char.IsHighSurrogate(characters[at])) at++;
        }

        return new string(characters);
    }

    private static bool IsAllowed(string text, int at) =>
        XmlConvert.IsXmlChar(text[at]) || (at + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at]));
}
