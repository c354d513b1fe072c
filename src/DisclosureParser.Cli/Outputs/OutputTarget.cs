using DisclosureParser.Reporting;

namespace DisclosureParser.Cli.Outputs;

/// <summary>A file, or a folder of files, that a run writes.</summary>
internal abstract record OutputTarget(string Path)
{
    /// <summary>The folder that links of it start from.</summary>
    public abstract string? Folder { get; }

    /// <summary>Reads <c>FORMAT=FILE</c>. A name that ends in a slash, or that a folder has, is a folder, for a format that has several files.</summary>
    public static OutputTarget Parse(string output, Terminal terminal)
    {
        int equals = output.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0 || equals == output.Length - 1) throw new UsageException($"-o 应写作 格式=文件，而不是“{output}”");
        string name = output[..equals], given = output[(equals + 1)..];
        string path = System.IO.Path.TrimEndingDirectorySeparator(terminal.FullPath(given));
        bool isFolder = System.IO.Path.EndsInDirectorySeparator(given) || Directory.Exists(path);
        if (OutputFormats.ForFolder(name, isFolder) is IReportFolderFormat folder) return new OutputFolder(folder, path);
        IReportFormat format = OutputFormats.ForFile(name);
        return isFolder ? throw new UsageException($"-o {name} 写一个文件，“{given}”是文件夹") : new OutputFile(format, path);
    }

    /// <summary>Writes it.</summary>
    /// <exception cref="OutputFailedException">It could not be written.</exception>
    public void Write(AuditRun run, FormatOptions options)
    {
        try
        {
            WriteTo(run, options);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OutputFailedException(System.IO.Path.GetFileName(Path));
        }
    }

    protected abstract void WriteTo(AuditRun run, FormatOptions options);

    /// <summary>The name under which a file stands until it is whole.</summary>
    protected static string Partial(string path) => path + ".partial";

    private sealed record OutputFile(IReportFormat Format, string Path) : OutputTarget(Path)
    {
        public override string? Folder => System.IO.Path.GetDirectoryName(Path);

        protected override void WriteTo(AuditRun run, FormatOptions options)
        {
            using (FileStream stream = File.Create(Partial(Path)))
            {
                Format.Write(stream, run, options);
                stream.Flush(flushToDisk: true);
            }

            File.Move(Partial(Path), Path, overwrite: true);
        }
    }

    private sealed record OutputFolder(IReportFolderFormat Format, string Path) : OutputTarget(Path)
    {
        public override string? Folder => Path;

        protected override void WriteTo(AuditRun run, FormatOptions options)
        {
            Directory.CreateDirectory(Path);
            List<string> files = [];
            Format.Write(
                name =>
                {
                    files.Add(System.IO.Path.Combine(Path, name));
                    return File.Create(Partial(files[^1]));
                },
                run,
                options);
            foreach (string file in files) File.Move(Partial(file), file, overwrite: true);
        }
    }
}
