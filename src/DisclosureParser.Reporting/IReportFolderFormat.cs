namespace DisclosureParser.Reporting;

/// <summary>Writes the results of a run as several files of one folder.</summary>
public interface IReportFolderFormat
{
    /// <summary>The name that options use.</summary>
    string Name { get; }

    /// <summary>Writes the files.</summary>
    /// <param name="create">Opens a file of this name for writing; the format closes it.</param>
    /// <param name="run">The results.</param>
    /// <param name="options">What the format is told.</param>
    void Write(Func<string, Stream> create, AuditRun run, FormatOptions options);
}
