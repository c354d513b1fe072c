using DisclosureParser.Cli.Workers;
using FaultyWorker;

return args is ["no-start"] ? 3 : await ReadingWorker.RunAsync(new Faults()).ConfigureAwait(false);
