namespace DisclosureParser.Readers.Docx;

/// <summary>What the package says its parts are.</summary>
internal static class ContentTypes
{
    public const string Part = "[Content_Types].xml";

    /// <summary>The part that is declared as the main part of a Word document, template, or one with macros; null where there is none,
    /// empty where only the extension is declared to be one.</summary>
    public static string? MainPart(PartReader reader)
    {
        string? main = null;
        reader.MoveToRoot();
        while (reader.NextChild(0))
        {
            if (!IsWordMain(reader.Attribute("ContentType") ?? "")) continue;
            if (reader.LocalName == "Default") main ??= "";
            else if (string.IsNullOrEmpty(main)) main = Relationship.Resolve("", reader.Attribute("PartName") ?? "");
        }

        return main;
    }

    private static bool IsWordMain(string type) =>
        type.EndsWith(".main+xml", StringComparison.OrdinalIgnoreCase)
        && (type.Contains("wordprocessingml.", StringComparison.OrdinalIgnoreCase)
            || type.Contains("vnd.ms-word.", StringComparison.OrdinalIgnoreCase));
}
