using System.CommandLine.Invocation;
using CommandParseResult = System.CommandLine.ParseResult;

namespace DisclosureParser.Cli;

/// <summary>Prints the version.</summary>
internal sealed class VersionPrinter(Terminal terminal) : SynchronousCommandLineAction
{
    public override int Invoke(CommandParseResult parseResult)
    {
        terminal.Print(ToolVersion.Text + "\n");
        return ExitCodes.Clean;
    }
}
