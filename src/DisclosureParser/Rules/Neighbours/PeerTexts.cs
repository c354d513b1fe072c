using System.Collections.Immutable;
using DisclosureParser.Rules.Similarity;

namespace DisclosureParser.Rules.Neighbours;

/// <summary>The texts of a batch by which copied words show: their keys are kept, the texts are taken from the batch where two may be alike.</summary>
internal sealed class PeerTexts(IReadOnlyList<AuditResult> results)
{
    private readonly Dictionary<(int At, string Section), TextKeys> _keys = [];

    /// <summary>The sections whose words are a body's own.</summary>
    public static ImmutableArray<string> Sections { get; } = ["overview", "problems"];

    /// <summary>Adds the report at a place of the batch.</summary>
    public void Add(int at, AnnualReport report)
    {
        foreach (string section in Sections)
        {
            if (Profile(report, section) is TextProfile profile) _keys[(at, section)] = TextKeys.Of(profile);
        }
    }

    /// <summary>The keys of a section's text; null where it is too short to be compared.</summary>
    public TextKeys? Keys(int at, string section) => _keys.GetValueOrDefault((at, section));

    /// <summary>A section's text.</summary>
    public TextProfile Profile(int at, string section) => Profile(results[at].Report!, section)!;

    private static TextProfile? Profile(AnnualReport report, string section)
    {
        string text = ComparedText.Of(report, section);
        return text.Length < ComparedText.ShortestLength ? null : TextProfile.Of(text);
    }
}
