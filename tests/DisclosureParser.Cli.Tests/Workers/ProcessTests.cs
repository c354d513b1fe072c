using System.Diagnostics;
using System.Text.Json;
using HostileFixtures;

namespace DisclosureParser.Cli.Tests.Workers;

/// <summary>The program as a process: interrupted, cut off from the network, watched while it reads files that reach outward.</summary>
public sealed class ProcessTests
{
    private static readonly string[] Outward =
    [
        "frames-and-base.html", "handlers.html", "remote-template.docx", "remote-picture.docx", "sub-document.docx", "dtd-web-entity.docx",
        "script-on-opening.pdf", "launch-on-opening.pdf", "embedded-file.pdf",
    ];

    [Fact]
    public async Task An_interruption_keeps_what_is_finished_and_leaves_nobody_behind()
    {
        if (!OperatingSystem.IsLinux()) return;
        using ScratchFolder folder = new();
        folder.Write("a.txt", "清河县水务局2023年政府信息公开工作年度报告\n一、总体情况\n");
        // Reads for as long as it is let.
        folder.Write("b.pdf", HostileCatalog.All.Single(one => one.Name == "forms-2-to-the-30.pdf").Bytes());
        using Process program = Start("dotnet", Arguments("check", folder.Path, "-f", "json", "-j", "1", "--timeout", "5m"));
        Task<string> output = program.StandardOutput.ReadToEndAsync();
        int worker = await BusyChild(program.Id);
        Stopwatch watch = Stopwatch.StartNew();
        using (Process kill = Process.Start("kill", ["-INT", $"{program.Id}"])) await kill.WaitForExitAsync();
        await program.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
        Assert.Equal(130, program.ExitCode);
        Assert.Equal(1, JsonDocument.Parse(await output).RootElement.GetProperty("reports").GetArrayLength());
        Assert.False(IsAlive(worker), "The worker lives on.");
    }

    [Fact]
    public async Task Nothing_in_a_document_opens_a_socket()
    {
        if (!File.Exists("/usr/bin/strace")) return;
        using ScratchFolder folder = new();
        Write(folder);
        string trace = Path.Combine(folder.Path, "trace");
        using Process program = Start("strace", ["-f", "-qq", "-e", "trace=socket,connect", "-o", trace, Environment.ProcessPath!, .. Arguments("check", Path.Combine(folder.Path, "in"), "-f", "json", "--exit-zero", "--allow-unassessed")]);
        await program.StandardOutput.ReadToEndAsync();
        await program.WaitForExitAsync();
        if (!File.Exists(trace) || program.ExitCode == 1) return;
        Assert.DoesNotContain(File.ReadLines(trace), line => line.Contains("AF_INET", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_network_the_bytes_are_the_same()
    {
        using ScratchFolder folder = new();
        Write(folder);
        string[] check = Arguments("check", Path.Combine(folder.Path, "in"), "-f", "json");
        using Process cut = Start("unshare", ["-n", Environment.ProcessPath!, .. check]);
        string without = await cut.StandardOutput.ReadToEndAsync();
        await cut.WaitForExitAsync();
        // The machine may not permit it.
        if (without.Length == 0) return;
        using Process free = Start("dotnet", check, ("TZ", "Asia/Urumqi"), ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "ar_SA.UTF-8"));
        Assert.Equal(without, await free.StandardOutput.ReadToEndAsync());
    }

    private static void Write(ScratchFolder folder)
    {
        foreach (HostileCase one in HostileCatalog.All.Where(one => Outward.Contains(one.Name))) folder.Write(Path.Combine("in", one.Name), one.Bytes());
    }

    private static string[] Arguments(params string[] arguments) => ["exec", Path.Combine(AppContext.BaseDirectory, "disclosure.dll"), .. arguments];

    private static Process Start(string program, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        ProcessStartInfo start = new(program == "dotnet" ? Environment.ProcessPath! : program, arguments) { RedirectStandardOutput = true, RedirectStandardError = false, UseShellExecute = false };
        foreach ((string name, string value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    // A dead process whose parent is gone may stay in the list until somebody asks for its end.
    private static bool IsAlive(int id) => File.Exists($"/proc/{id}/stat") && !File.ReadAllText($"/proc/{id}/stat").Contains(") Z ", StringComparison.Ordinal);

    // A child that has reckoned for more than its start takes.
    private static async Task<int> BusyChild(int parent)
    {
        for (int i = 0; i < 600; i++)
        {
            foreach (string line in File.Exists($"/proc/{parent}/task/{parent}/children") ? Directory.GetDirectories($"/proc/{parent}/task").SelectMany(task => File.ReadAllText(task + "/children").Split(' ', StringSplitOptions.RemoveEmptyEntries)) : [])
            {
                using Process child = Process.GetProcessById(int.Parse(line, null));
                if (child.TotalProcessorTime > TimeSpan.FromSeconds(3)) return child.Id;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException("No worker is busy.");
    }
}
