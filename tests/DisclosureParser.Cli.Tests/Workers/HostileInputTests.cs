using System.IO.Compression;
using System.Text.Json;

namespace DisclosureParser.Cli.Tests.Workers;

/// <summary>Inputs that are odd before they are read: archives with names that climb, names that are no words, things that are no files.</summary>
public sealed class HostileInputTests : IDisposable
{
    private const string Report = "清河县水务局2023年政府信息公开工作年度报告\n一、总体情况\n";

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_archive_writes_nothing_anywhere_whatever_its_names()
    {
        using (ZipArchive zip = ZipFile.Open(Path.Combine(_folder.Path, "in.zip"), ZipArchiveMode.Create))
        {
            foreach (string name in (string[])["../climbed.txt", "../../../../tmp/climbed.txt", "/absolute.txt", "C:\\drive.txt", "a\\b.txt", "twice.txt", "twice.txt", "TWICE.TXT", "nested.zip", "empty.txt"])
            {
                using StreamWriter entry = new(zip.CreateEntry(name).Open());
                if (name != "empty.txt") entry.Write(name.EndsWith(".zip", StringComparison.Ordinal) ? "PK\u0003\u0004" : Report);
            }
        }

        string[] before = Tree();
        Dictionary<string, string?> reasons = await Reasons("in.zip");
        Assert.Equal(before, Tree());
        Assert.False(File.Exists("/tmp/climbed.txt"));
        Assert.Equal("EmptyFile", reasons["in.zip!empty.txt"]);
        Assert.Null(reasons["in.zip!../climbed.txt"]);
        Assert.Null(reasons["in.zip!a/b.txt"]);
        Assert.NotNull(reasons["in.zip!nested.zip"]);
    }

    [Fact]
    public async Task An_archive_of_too_many_files_is_one_unreadable_input()
    {
        using (ZipArchive zip = ZipFile.Open(Path.Combine(_folder.Path, "in.zip"), ZipArchiveMode.Create))
        {
            for (int i = 0; i < 10_001; i++) zip.CreateEntry($"{i}.txt");
        }

        Assert.Single(await Reasons("in.zip"));
    }

    [Fact]
    public async Task What_is_no_file_is_said_to_be_unreadable_and_the_rest_goes_on()
    {
        _folder.Write("a.txt", Report);
        Directory.CreateDirectory(Path.Combine(_folder.Path, "folder.pdf"));
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "nowhere.txt"), "/nowhere/at/all");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "loop"), _folder.Path);
        Dictionary<string, string?> reasons = await Reasons("a.txt", "nowhere.txt", "gone.txt");
        Assert.Equal(["a.txt", "gone.txt", "nowhere.txt"], reasons.Keys.Order(StringComparer.Ordinal));
        Assert.Null(reasons["a.txt"]);
        Assert.Equal("InputUnreadable", reasons["gone.txt"]);
        Assert.Equal("InputUnreadable", reasons["nowhere.txt"]);
    }

    [Fact]
    public async Task A_name_of_many_lines_makes_no_line_of_a_log()
    {
        if (OperatingSystem.IsWindows()) return;
        _folder.Write("年\n报\u001B[31m\u202E.txt", Report);
        Run run = await Run.InAsync(_folder.Path, "check", ".", "-f", "json", "--progress", "json", "--exit-zero", "--allow-unassessed");
        Assert.DoesNotContain('\u001B', run.Output + run.Error);
        Assert.DoesNotContain(_folder.Path, run.Output + run.Error, StringComparison.Ordinal);
        Assert.All(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => JsonDocument.Parse(line).Dispose());
    }

    private string[] Tree() => [.. Directory.GetFileSystemEntries(_folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private async Task<Dictionary<string, string?>> Reasons(params string[] inputs)
    {
        Run run = await Run.InAsync(_folder.Path, ["check", .. inputs, "-f", "json"]);
        using JsonDocument json = JsonDocument.Parse(run.Output);
        Dictionary<string, string?> reasons = new(StringComparer.Ordinal);
        foreach (JsonElement report in json.RootElement.GetProperty("reports").EnumerateArray())
        {
            reasons[report.GetProperty("document").GetProperty("name").GetString()!] = report.GetProperty("diagnostics").EnumerateArray()
                .Select(diagnostic => diagnostic.GetProperty("reason").GetString()).FirstOrDefault(reason => reason is not null);
        }

        return reasons;
    }
}
