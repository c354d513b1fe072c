using System.Runtime.InteropServices;

namespace DisclosureParser.Cli.Inputs;

/// <summary>Turns the paths of a command line into documents: files, folders, archives, patterns, lists, standard input.</summary>
internal sealed class InputExpansion(Terminal terminal, long maxBytes)
{
    private const int MaxListDepth = 4;

    private readonly List<NamedPath> _named = [];
    private readonly HashSet<string> _seen = new(FileNames);
    private bool _standardInput;

    private static StringComparer FileNames =>
        RuntimeInformation.IsOSPlatform(OSPlatform.Linux) ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    /// <summary>The folder that the names of documents start from; null where there is none, and before they were found.</summary>
    public string? Folder { get; private set; }

    /// <summary>The documents by the names that results show, code point by code point; empty where none of the paths exists.</summary>
    public IReadOnlyList<DocumentSource> Expand(IEnumerable<string> paths)
    {
        foreach (string path in paths) AddPath(path, 0);
        if (!_standardInput && !_named.Exists(named => named.Exists)) return [];

        string common = InputNames.CommonFolder(_named.Select(named => named.Path));
        Folder = _named.Count == 0 ? null : common;
        List<DocumentSource> sources = [];
        foreach (NamedPath named in _named) AddSources(sources, named, common);
        if (_standardInput) sources.Add(DocumentSource.FromStream(terminal.Input, "-"));
        return [.. sources.OrderBy(source => source.Name, CodePointOrder.Comparer)];
    }

    private void AddPath(string path, int depth)
    {
        if (path == "-")
        {
            _standardInput = true;
        }
        else if (path is ['@', .. string list] && list.Length > 0 && !File.Exists(terminal.FullPath(path)))
        {
            if (depth >= MaxListDepth) throw new UsageException($"名单嵌套超过 {MaxListDepth} 层");
            foreach (string line in ReadList(list)) AddPath(line, depth + 1);
        }
        else
        {
            if (path.StartsWith('-') && !File.Exists(terminal.FullPath(path))) throw new UsageException($"不认识选项“{path}”");
            AddNamed(path);
        }
    }

    private void AddNamed(string path)
    {
        string full = Path.TrimEndingDirectorySeparator(terminal.FullPath(path));
        if (File.Exists(full) || Directory.Exists(full)) _named.Add(new NamedPath(full, Exists: true));
        else if (GlobPattern.IsPattern(path))
        {
            string[] matches = [.. GlobPattern.Expand(full)];
            _named.AddRange(matches.Select(match => new NamedPath(match, Exists: true)));
            if (matches.Length == 0) _named.Add(new NamedPath(full, Exists: false));
        }
        else
        {
            _named.Add(new NamedPath(full, Exists: false));
        }
    }

    private IEnumerable<string> ReadList(string path)
    {
        try
        {
            return path == "-"
                ? new StreamReader(terminal.Input).ReadToEnd().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)
                : File.ReadLines(terminal.FullPath(path)).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#').ToArray();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"名单“{path}”无法读取");
        }
    }

    private void AddSources(List<DocumentSource> sources, NamedPath named, string common)
    {
        if (!Directory.Exists(named.Path)) AddFile(sources, named.Path, common);
        else foreach (string file in FolderWalk.Files(named.Path)) AddFile(sources, file, common);
    }

    private void AddFile(List<DocumentSource> sources, string file, string common)
    {
        if (!_seen.Add(file)) return;
        string name = InputNames.Relative(common, file);
        if (ArchiveInputs.IsArchive(file)) sources.AddRange(ArchiveInputs.Expand(file, name, maxBytes));
        else sources.Add(DocumentSource.FromFile(file, name));
    }

    private readonly record struct NamedPath(string Path, bool Exists);
}
