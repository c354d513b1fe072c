namespace DisclosureParser.Tests.Support;

/// <summary>The reports beside the checkout. They are no part of it: tests that need them are skipped, with a notice, where they are absent.</summary>
internal static class Corpus
{
    /// <summary>The corpus folder, or null where there is none.</summary>
    public static string? Root { get; } = Find();

    /// <summary>A file of the corpus.</summary>
    public static string File(params string[] parts) =>
        Path.Combine([Root ?? throw new InvalidOperationException("No corpus here."), .. parts]);

    private static string? Find()
    {
        string folder = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "corpus"));
        return Directory.Exists(folder) ? folder : null;
    }
}

/// <summary>A test that needs the corpus beside the checkout.</summary>
public sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute()
    {
        if (Corpus.Root is null) Skip = "The corpus of published reports does not lie beside this checkout.";
    }
}

/// <summary>A theory that needs the corpus beside the checkout.</summary>
public sealed class CorpusTheoryAttribute : TheoryAttribute
{
    public CorpusTheoryAttribute()
    {
        if (Corpus.Root is null) Skip = "The corpus of published reports does not lie beside this checkout.";
    }
}
