namespace DisclosureParser.Cli;

/// <summary>The command line asks for something that cannot be. Nothing was checked.</summary>
internal sealed class UsageException(string message) : Exception(message);
