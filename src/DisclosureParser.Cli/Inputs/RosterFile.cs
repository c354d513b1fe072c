using DisclosureParser.Rules.Neighbours;

namespace DisclosureParser.Cli.Inputs;

/// <summary>Reads the list of bodies that have to report.</summary>
internal static class RosterFile
{
    public static Roster Read(string path, string asGiven)
    {
        try
        {
            return Roster.Parse(File.ReadAllText(path));
        }
        catch (FormatException exception)
        {
            throw new UsageException($"--roster “{asGiven}”：{exception.Message.TrimEnd('。')}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--roster 无法读取“{asGiven}”");
        }
    }
}
