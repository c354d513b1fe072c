using DisclosureParser.Cli;
using DisclosureParser.Cli.Workers;

return args is [ReadingWorker.Argument]
    ? await ReadingWorker.RunAsync().ConfigureAwait(false)
    : await CommandLine.RunAsync(args, Terminal.System()).ConfigureAwait(false);
