using System.IO.Enumeration;

namespace DisclosureParser.Cli.Inputs;

/// <summary>Patterns that the shell left to us: <c>*</c> and <c>?</c> inside a name, <c>**</c> for any folders.</summary>
internal static class GlobPattern
{
    /// <summary>Whether a path holds a pattern.</summary>
    public static bool IsPattern(string path) => path.AsSpan().IndexOfAny('*', '?') >= 0;

    /// <summary>The files and folders that match, absolute.</summary>
    /// <param name="pattern">An absolute pattern.</param>
    public static IEnumerable<string> Expand(string pattern)
    {
        string root = Path.GetPathRoot(pattern) ?? "";
        string[] parts = pattern[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        return Match(root, parts).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Match(string folder, ReadOnlyMemory<string> parts)
    {
        string part = parts.Span[0];
        ReadOnlyMemory<string> rest = parts[1..];
        if (part == "**")
        {
            IEnumerable<string> here = rest.IsEmpty ? [folder] : Match(folder, rest);
            return here.Concat(Folders(folder).SelectMany(child => Match(child, parts)));
        }

        if (!IsPattern(part))
        {
            string path = Path.Combine(folder, part);
            if (rest.IsEmpty) return File.Exists(path) || Directory.Exists(path) ? [path] : [];
            return Directory.Exists(path) ? Match(path, rest) : [];
        }

        IEnumerable<string> children = rest.IsEmpty ? Folders(folder).Concat(Files(folder)) : Folders(folder);
        IEnumerable<string> matching = children.Where(child => FileSystemName.MatchesSimpleExpression(part, Path.GetFileName(child), ignoreCase: false));
        return rest.IsEmpty ? matching : matching.SelectMany(child => Match(child, rest));
    }

    private static IEnumerable<string> Folders(string folder) =>
        Entries(folder, Directory.GetDirectories).Where(child => new DirectoryInfo(child).LinkTarget is null && !Path.GetFileName(child).StartsWith('.'));

    private static IEnumerable<string> Files(string folder) =>
        Entries(folder, Directory.GetFiles).Where(child => !Path.GetFileName(child).StartsWith('.'));

    private static string[] Entries(string folder, Func<string, string[]> list)
    {
        try
        {
            return list(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
