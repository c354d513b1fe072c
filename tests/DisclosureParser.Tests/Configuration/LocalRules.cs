using DisclosureParser.Configuration;
using DisclosureParser.Rules;
using DisclosureParser.Templates;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Configuration;

/// <summary>Local rules from the text of a file, run over built reports.</summary>
internal static class LocalRules
{
    public static DisclosureConfiguration Load(string rules)
    {
        string folder = Directory.CreateTempSubdirectory("disclosure").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "local.yaml"), rules);
            return DisclosureConfiguration.Parse("rules: { files: [local.yaml] }", folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>What one rule makes of a report.</summary>
    public static AuditResult Run(ReportBuilder report, string assert, string? when = null) =>
        Audit.Run(report.Parse(), [.. Load($"- {{ id: LOC001, title: 本地要求, assert: '{assert}'{(when is null ? "" : $", when: '{when}'")} }}").LocalRules]);

    /// <summary>What one rule and those of the library with these prefixes make of a report.</summary>
    public static AuditResult Among(ReportBuilder report, string assert, params string[] prefixes) =>
        new RuleRunner(TemplateCatalog.BuiltIn, [.. BuiltInRules.All, .. Load($"- {{ id: LOC001, title: 本地要求, assert: '{assert}' }}").LocalRules],
            new RuleSettings { Select = [.. prefixes] }).Run(report.Parse(), CancellationToken.None);

    public static ConfigurationError Error(string rules) => Assert.Single(Assert.Throws<ConfigurationException>(() => Load(rules)).Errors);

    public static void ParsesOrSaysWhy(string assert, string when)
    {
        try
        {
            Load($"- {{ id: LOC001, title: 本地要求, assert: '{assert}', when: '{when}' }}");
        }
        catch (ConfigurationException error)
        {
            Assert.NotEmpty(error.Errors);
        }
    }
}
