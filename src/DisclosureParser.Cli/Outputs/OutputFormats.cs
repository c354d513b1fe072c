using DisclosureParser.Reporting;

namespace DisclosureParser.Cli.Outputs;

/// <summary>The formats that options can name.</summary>
internal static class OutputFormats
{
    private static readonly IReportFormat[] Streams =
        [new TextFormat(), new JsonFormat(), new NdjsonFormat(), new SarifFormat(), new JUnitFormat(), new CsvFormat(), new AuditMarkdownFormat(), new GitHubFormat()];

    // For a program that opens files, not for a terminal.
    private static readonly IReportFormat[] FilesOnly = [new XlsxFormat(), new HtmlFormat(), new SqliteFormat()];

    // Several files, in a folder of that name.
    private static readonly IReportFolderFormat[] Folders = [new ParquetFormat()];
    private static readonly CsvTablesFormat CsvTables = new();

    /// <summary>Names of what standard output can carry.</summary>
    public static string StreamNames => string.Join("、", Streams.Select(format => format.Name));

    /// <summary>Names of what a file can be.</summary>
    public static string FileNames => string.Join("、", [.. Streams.Concat(FilesOnly).Select(format => format.Name), .. Folders.Select(format => format.Name)]);

    /// <summary>The format for standard output.</summary>
    public static IReportFormat ForStream(string name)
    {
        if (Array.Find(Streams, format => format.Name == name) is IReportFormat found) return found;
        throw new UsageException(IsFileOnly(name) ? $"-f 不能用“{name}”，请写文件：-o {name}=文件" : $"-f 没有“{name}”这种格式，可用：{StreamNames}");
    }

    /// <summary>The format for several files of a folder; null where the name and the path ask for one file.</summary>
    public static IReportFolderFormat? ForFolder(string name, bool isFolder) =>
        name == CsvTables.Name && isFolder ? CsvTables : Array.Find(Folders, format => format.Name == name);

    /// <summary>The format for a file.</summary>
    public static IReportFormat ForFile(string name) =>
        Array.Find(Streams, format => format.Name == name) ?? Array.Find(FilesOnly, format => format.Name == name)
        ?? throw new UsageException($"-o 没有“{name}”这种格式，可用：{FileNames}");

    private static bool IsFileOnly(string name) => Array.Exists(FilesOnly, format => format.Name == name) || Array.Exists(Folders, format => format.Name == name);
}
