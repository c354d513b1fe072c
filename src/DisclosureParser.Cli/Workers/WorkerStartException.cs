namespace DisclosureParser.Cli.Workers;

/// <summary>No process that reads documents can be started here.</summary>
internal sealed class WorkerStartException() : Exception("无法启动读取文件的工作进程；文件可信时可加 --in-process 在本进程内读取");
