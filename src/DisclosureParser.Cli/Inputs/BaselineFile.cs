using DisclosureParser.Reporting;

namespace DisclosureParser.Cli.Inputs;

/// <summary>Reads the result of an earlier run.</summary>
internal static class BaselineFile
{
    public static Baseline Read(string path, string asGiven)
    {
        try
        {
            using FileStream file = File.OpenRead(path);
            return Baseline.Read(file);
        }
        catch (FormatException exception)
        {
            throw new UsageException($"--baseline “{asGiven}”：{exception.Message.TrimEnd('。')}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--baseline 无法读取“{asGiven}”");
        }
    }
}
