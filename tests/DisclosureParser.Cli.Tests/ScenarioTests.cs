namespace DisclosureParser.Cli.Tests;

public class ScenarioTests
{
    public static TheoryData<string> All => [.. Directory.GetFiles(Scenario.Folder, "*.scenario").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(All))]
    public Task The_program_does_what_the_scenario_says(string scenario) => Scenario.Load(scenario).VerifyAsync();
}
