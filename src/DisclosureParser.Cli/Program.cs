using DisclosureParser.Cli;

return await CommandLine.RunAsync(args, Terminal.System()).ConfigureAwait(false);
