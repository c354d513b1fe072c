namespace DisclosureParser.Reporting.Workbook;

/// <summary>The page of a rule, by its headings.</summary>
internal sealed class RulePageParts
{
    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal);

    public static RulePageParts Of(string markdown)
    {
        RulePageParts page = new();
        foreach (string part in ("\n" + markdown).Split("\n## ").Skip(1))
        {
            int line = part.IndexOf('\n', StringComparison.Ordinal);
            if (line > 0) page._parts[part[..line].Trim()] = part[line..].Trim();
        }

        return page;
    }

    /// <summary>What stands under a heading; empty where the page has none of this name.</summary>
    public string Under(string heading) => _parts.GetValueOrDefault(heading, "");
}
