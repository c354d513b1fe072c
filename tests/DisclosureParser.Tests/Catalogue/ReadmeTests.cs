using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Catalogue;

public class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.File("README.md")).ReplaceLineEndings("\n");

    [Fact]
    public async Task The_sample_compiles_runs_and_prints_what_is_wrong()
    {
        using StringWriter output = new();
        await RunSample(output);
        Assert.EndsWith(", 13", output.ToString().TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_sample_in_the_readme_is_the_one_that_is_compiled_here()
    {
        string[] sample = Between(Readme, "```csharp\n", "```").Trim().Split('\n');
        string[] compiled = Between(File.ReadAllText(Repository.File("tests", "DisclosureParser.Tests", "Catalogue", "ReadmeTests.cs")).ReplaceLineEndings("\n"),
            "// sample\n", "// end of sample").Trim().Split('\n');
        Assert.Equal(5, sample.Length);
        Assert.Equal(sample.Skip(1).Select(line => line.Trim()), compiled.Select(line => line.Trim()));
        Assert.True(File.Exists(Path.Combine(Repository.Root, Between(sample[0], "\"", "\""))));
    }

    [Theory]
    [InlineData("dotnet run --project src/DisclosureParser.Cli -- check testdata/reports")]
    [InlineData("dotnet test")]
    public void The_two_commands_are_there(string command) => Assert.Contains($"```\n{command}\n```", Readme, StringComparison.Ordinal);

    private static async Task RunSample(TextWriter Console)
    {
        string path = Repository.File("testdata", "reports", "qinghe-market-2023", "report.html");
        // sample
        AuditResult result = await Disclosure.AuditAsync(path);
        foreach (Finding finding in result.Findings)
            Console.WriteLine($"{finding.RuleId} {finding.Severity}: {finding.Message}");
        Console.WriteLine($"{result.Status}, {result.Report!.Requests.Received.Total.Value}");
        // end of sample
    }

    private static string Between(string text, string start, string end)
    {
        int from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }
}
