namespace DisclosureParser.Reporting.Sarif;

/// <summary>Messages as SARIF reads them: brackets are links and braces are arguments there.</summary>
internal static class SarifText
{
    public static string Plain(string text) => text.AsSpan().IndexOfAny("[]{}\\") < 0
        ? text
        : text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal)
            .Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}
