using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Catalogue;

/// <summary>The checkout as text, for tests about the project itself.</summary>
internal static class SourceTree
{
    /// <summary>Path from the root with slashes, and the text, of every C# file below a folder.</summary>
    public static IEnumerable<(string Path, string Text)> CSharp(string folder) => Files(folder, ".cs");

    /// <summary>Path from the root with slashes, and the text, of every file with one of these endings.</summary>
    public static IEnumerable<(string Path, string Text)> Files(string folder, params string[] endings)
    {
        string start = Path.Combine(Repository.Root, folder);
        if (!Directory.Exists(start)) yield break;
        foreach (string file in Directory.EnumerateFiles(start, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string path = Path.GetRelativePath(Repository.Root, file).Replace('\\', '/');
            if (!endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)) || IsBuilt(path)) continue;
            yield return (path, File.ReadAllText(file));
        }
    }

    /// <summary>The lines that are code: comments apart.</summary>
    public static IEnumerable<string> Code(string text) =>
        text.Split('\n').Select(line => line.Trim()).Where(line => !line.StartsWith("//", StringComparison.Ordinal));

    private static bool IsBuilt(string path) =>
        path.Split('/').Any(part => part is "bin" or "obj" or ".git" or "artifacts" or "TestResults" or "BenchmarkDotNet.Artifacts");
}
