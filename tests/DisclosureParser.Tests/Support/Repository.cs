using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using DisclosureParser.Documents;

namespace DisclosureParser.Tests.Support;

/// <summary>Where the checkout is, and the documents in and beside it.</summary>
internal static class Repository
{
    /// <summary>The folder that holds DisclosureParser.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A file of the checkout.</summary>
    public static string File(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A file's bytes under its own name.</summary>
    public static DocumentContent Load(string path) =>
        new(Path.GetFileName(path), ImmutableArray.Create(System.IO.File.ReadAllBytes(path)));

    private static string FindRoot([CallerFilePath] string here = "")
    {
        DirectoryInfo? folder = new FileInfo(here).Directory;
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "DisclosureParser.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The checkout was not found.");
    }
}
