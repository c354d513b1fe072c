using System.Diagnostics;
using System.Globalization;

namespace DisclosureParser.Cli.Workers;

/// <summary>The program that workers run: this one again.</summary>
/// <param name="Path">The executable.</param>
/// <param name="Arguments">What it is given.</param>
internal sealed record WorkerProgram(string Path, params IReadOnlyList<string> Arguments)
{
    /// <summary>This program as a worker; null where it cannot be told how it was started.</summary>
    public static WorkerProgram? Self()
    {
        if (Environment.ProcessPath is not string host) return null;
        // Started as 'dotnet disclosure.dll', the executable is the host and has to be told the program again.
        string assembly = System.IO.Path.Combine(AppContext.BaseDirectory, typeof(WorkerProgram).Assembly.GetName().Name + ".dll");
        return System.IO.Path.GetFileNameWithoutExtension(host).Equals("dotnet", StringComparison.OrdinalIgnoreCase) && File.Exists(assembly)
            ? new WorkerProgram(host, "exec", assembly, ReadingWorker.Argument)
            : new WorkerProgram(host, ReadingWorker.Argument);
    }

    /// <summary>How the process is started: streams in our hands, memory bounded, nothing left behind on disk.</summary>
    public ProcessStartInfo ToStartInfo(WorkerLimits limits)
    {
        ProcessStartInfo start = new(Path, Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        // The runtime reads this number as hexadecimal.
        start.Environment["DOTNET_GCHeapHardLimit"] = limits.HeapBytes.ToString("x", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        return start;
    }
}
