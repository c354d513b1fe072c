using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DisclosureParser.Rules;

/// <summary>
/// Gives findings ids that stay the same run after run: from rule, subject and operand keys, and for a passage from its text
/// and which occurrence it is. Never from numbers, places or the file's name.
/// </summary>
internal static class FindingIds
{
    /// <summary>The findings, in their order, each with its id.</summary>
    public static ImmutableArray<Finding> Assign(IEnumerable<Finding> findings)
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        return [.. findings.Select(finding => finding with { Id = Id(finding, seen) })];
    }

    private static string Id(Finding finding, Dictionary<string, int> seen)
    {
        StringBuilder identity = new();
        identity.Append(finding.RuleId).Append('\n').Append(finding.Subject).Append('\n').Append(WithoutSpaces(finding.Passage));
        if (finding.Evidence is Evidence evidence)
        {
            foreach (Operand operand in evidence.Operands) identity.Append('\n').Append(operand.Key);
        }

        string text = identity.ToString();
        int occurrence = seen[text] = seen.GetValueOrDefault(text) + 1;
        if (occurrence > 1) text += string.Create(CultureInfo.InvariantCulture, $"\n#{occurrence}");
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        string hex = string.Concat(hash.Take(6).Select(part => part.ToString("x2", CultureInfo.InvariantCulture)));
        return $"{finding.RuleId}-{hex}";
    }

    // The same words broken differently by another format are the same passage.
    private static string WithoutSpaces(string? passage) =>
        passage is null ? "" : string.Concat(passage.Where(character => !char.IsWhiteSpace(character)));
}
