using DisclosureParser.Rules.Texts;
using DisclosureParser.Vocabulary;

namespace DisclosureParser.Rules.Similarity;

/// <summary>The wording by which the rules about more than one report judge.</summary>
internal static class CrossYearWords
{
    private static readonly VocabularyFile File = VocabularyFile.Load("crossYear");

    /// <summary>A list of it.</summary>
    public static Cues Of(string name) => new(File.Words(name));
}
