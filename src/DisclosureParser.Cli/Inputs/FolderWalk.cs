namespace DisclosureParser.Cli.Inputs;

/// <summary>The documents of a folder and of all folders below it. What a folder merely holds beside reports is passed over.</summary>
internal static class FolderWalk
{
    // Formats that no reader takes are on the list: a report that nobody can read must show up, not vanish.
    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".docx", ".docm", ".dotx", ".dotm", ".pdf", ".html", ".htm", ".shtml", ".xhtml", ".xht", ".mht", ".mhtml",
        ".txt", ".text", ".md", ".markdown", ".mdown", ".mkd", ".adoc", ".asciidoc", ".org", ".rst",
        ".doc", ".dot", ".wps", ".rtf", ".odt", ".ofd", ".ceb", ".cebx", ".zip",
    };

    /// <summary>Whether a file is taken where only its folder was named.</summary>
    public static bool IsDocument(string name) =>
        Extensions.Contains(Path.GetExtension(name)) && name[0] != '.' && !name.StartsWith("~$", StringComparison.Ordinal);

    /// <summary>The files, absolute. A folder that may not be opened is given itself, so that it is reported as unreadable.</summary>
    public static IEnumerable<string> Files(string folder)
    {
        Stack<string> open = new([folder]);
        while (open.TryPop(out string? current))
        {
            string[] files, folders;
            try
            {
                files = Directory.GetFiles(current);
                folders = Directory.GetDirectories(current);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                files = [current];
                folders = [];
            }

            foreach (string file in files)
            {
                if (file == current || IsDocument(Path.GetFileName(file))) yield return file;
            }

            foreach (string child in folders)
            {
                // A link may lead back up: loops are not followed.
                DirectoryInfo info = new(child);
                if (info.LinkTarget is null && info.Name[0] != '.') open.Push(child);
            }
        }
    }
}
