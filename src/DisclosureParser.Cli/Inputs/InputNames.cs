namespace DisclosureParser.Cli.Inputs;

/// <summary>The names that results show: from the deepest folder that holds all paths named, never absolute.</summary>
internal static class InputNames
{
    /// <summary>The deepest folder that holds all paths.</summary>
    /// <param name="paths">Absolute paths of files and folders.</param>
    public static string CommonFolder(IEnumerable<string> paths)
    {
        string[]? common = null;
        foreach (string path in paths)
        {
            string[] parts = (Path.GetDirectoryName(path) ?? path).Split(Path.DirectorySeparatorChar);
            if (common is null)
            {
                common = parts;
                continue;
            }

            int same = 0;
            while (same < common.Length && same < parts.Length && common[same] == parts[same]) same++;
            common = common[..same];
        }

        return string.Join(Path.DirectorySeparatorChar, common ?? []);
    }

    /// <summary>A path below the folder, with <c>/</c> between.</summary>
    public static string Relative(string folder, string path)
    {
        string rest = path.StartsWith(folder, StringComparison.Ordinal) ? path[folder.Length..] : path;
        rest = rest.TrimStart(Path.DirectorySeparatorChar).Replace(Path.DirectorySeparatorChar, '/');
        return rest.Length == 0 ? Path.GetFileName(path) : rest;
    }
}
