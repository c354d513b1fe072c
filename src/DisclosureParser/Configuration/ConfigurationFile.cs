using DisclosureParser.Configuration.Yaml;

namespace DisclosureParser.Configuration;

/// <summary>A file of a configuration.</summary>
/// <param name="FullPath">Where it is.</param>
/// <param name="Name">What messages call it.</param>
internal sealed record ConfigurationFile(string FullPath, string Name)
{
    private const int MostRead = (1 << 20) + 1;

    /// <summary>A file that this one names, from its own folder.</summary>
    public ConfigurationFile Beside(string path)
    {
        string folder = Path.GetDirectoryName(Name) ?? "";
        return new ConfigurationFile(
            Path.GetFullPath(path, Path.GetDirectoryName(FullPath)!), (folder.Length == 0 ? path : $"{folder}/{path}").Replace('\\', '/'));
    }

    /// <summary>Its root; null where it says nothing.</summary>
    /// <exception cref="ConfigurationException">It cannot be opened, or is nothing that a configuration may be.</exception>
    public YamlNode? Read()
    {
        try
        {
            using FileStream stream = File.OpenRead(FullPath);
            // One byte over the limit is enough to refuse it.
            byte[] bytes = new byte[Math.Min(MostRead, Math.Max(stream.Length, 1) + 1)];
            int length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return YamlFile.Read(bytes.AsSpan(0, length), Name);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new ConfigurationException(
                [new ConfigurationError(ConfigurationErrorKind.Unreadable, Name, 0, 0, "无法打开文件", "the file cannot be opened")]);
        }
    }
}
