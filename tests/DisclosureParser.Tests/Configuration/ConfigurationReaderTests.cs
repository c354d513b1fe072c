using DisclosureParser.Configuration;
using DisclosureParser.Rules;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Configuration;

public class ConfigurationReaderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("# 只有注释\n")]
    [InlineData("rules:\nlimits:\n")]
    public void What_says_nothing_sets_nothing(string text)
    {
        DisclosureConfiguration configuration = DisclosureConfiguration.Parse(text);
        Assert.All(configuration.Entries(DisclosurePipeline.Default.Rules), entry => Assert.Equal(ConfigurationOrigin.Default, entry.Origin));
        Assert.Equal((Severity.Error, TimeSpan.FromMinutes(1), 64L << 20), (configuration.FailOn, configuration.Timeout, configuration.MaxFileSize));
    }

    [Fact]
    public void Every_value_is_taken_with_its_line()
    {
        DisclosureConfiguration configuration = DisclosureConfiguration.Parse("""
            rules:
              select: [SEC, TAB, YOY]
              ignore: qlt004
              severity: { TAB013: off, SEC008: info }
              options:
                PUB003: { deadline: 02-20 }
                SEC008: { maxCharacters: 1200 }
                SEC005: { allow: [建议提案办理, 附表] }
            failOn: never
            limits: { timeout: 2m, maxFileSize: 512KB }
            agencies:
              - { name: 清河县水利局, aliases: [水利局], kind: other, level: county, deadline: "01-28" }
            suppressions:
              - { rule: rev001, subject: disputes.reconsideration@total, reason: 已核实, by: 王某, until: 2026-12-31, year: 2023, file: "*.html", agency: 清河县* }
            """);

        Assert.Equal("SEC TAB YOY", string.Join(' ', configuration.Select));
        Assert.Equal("QLT004", Assert.Single(configuration.Ignore));
        Assert.Equal((Severity.Off, Severity.Info), (configuration.Severities["TAB013"], configuration.Severities["SEC008"]));
        Assert.Equal(new MonthDay(2, 20), configuration.Options[("PUB003", "deadline")].Day);
        Assert.Equal(1200, configuration.Options[("SEC008", "maxCharacters")].Number);
        Assert.Equal("建议提案办理 附表", string.Join(' ', configuration.Options[("SEC005", "allow")].Texts));
        Assert.Equal((Severity.Off, TimeSpan.FromMinutes(2), 512L << 10), (configuration.FailOn, configuration.Timeout, configuration.MaxFileSize));
        Assert.Equal(new KnownAgency("清河县水利局") { Kind = AgencyKind.Other, Level = AgencyLevel.County, Deadline = new(1, 28) } with { Aliases = configuration.Agencies[0].Aliases }, configuration.Agencies[0]);
        Assert.Equal(
            new Suppression("REV001", "disputes.reconsideration@total", "已核实", "王某", new(2026, 12, 31)) { Year = 2023, File = "*.html", Agency = "清河县*", Origin = "disclosure.yaml:14" },
            Assert.Single(configuration.Suppressions));
        Dictionary<string, string> origins = configuration.Entries(DisclosurePipeline.Default.Rules).ToDictionary(entry => entry.Key, entry => entry.Origin.Place);
        Assert.Equal("disclosure.yaml:2", origins["rules.select"]);
        Assert.Equal("disclosure.yaml:7", origins["rules.options.SEC008.maxCharacters"]);
        Assert.Equal("disclosure.yaml:9", origins["failOn"]);
    }

    [Theory]
    [InlineData("rules:\n  selct: [SEC]", ConfigurationErrorKind.UnknownKey, 2, 3, "select")]
    [InlineData("fail-on: error", ConfigurationErrorKind.UnknownKey, 1, 1, "failOn")]
    [InlineData("limits: { timeuot: 60s }", ConfigurationErrorKind.UnknownKey, 1, 11, "timeout")]
    [InlineData("rules: { select: [SCE] }", ConfigurationErrorKind.UnknownName, 1, 19, "SEC")]
    [InlineData("rules: { select: [ABC] }", ConfigurationErrorKind.UnknownName, 1, 19, null)]
    [InlineData("rules: { severity: { REV0O1: off } }", ConfigurationErrorKind.UnknownName, 1, 22, "REV001")]
    [InlineData("rules: { severity: { DOC104: off } }", ConfigurationErrorKind.UnknownName, 1, 22, null)]
    [InlineData("rules: { severity: { REV001: eror } }", ConfigurationErrorKind.InvalidValue, 1, 30, "error")]
    [InlineData("rules: { severity: [REV001] }", ConfigurationErrorKind.WrongType, 1, 20, null)]
    [InlineData("rules: { options: { PUB003: { dedline: 02-20 } } }", ConfigurationErrorKind.UnknownKey, 1, 31, "deadline")]
    [InlineData("rules: { options: { PUB003: { deadline: 02-30 } } }", ConfigurationErrorKind.InvalidValue, 1, 41, null)]
    [InlineData("rules: { options: { SEC008: { maxCharacters: 5 } } }", ConfigurationErrorKind.InvalidValue, 1, 46, null)]
    [InlineData("rules: { options: { SEC008: { maxCharacters: 1200.5 } } }", ConfigurationErrorKind.InvalidValue, 1, 46, null)]
    [InlineData("rules: { files: [missing.yaml] }", ConfigurationErrorKind.Unreadable, 1, 18, null)]
    [InlineData("failOn: off", ConfigurationErrorKind.InvalidValue, 1, 9, null)]
    [InlineData("failOn: [error]", ConfigurationErrorKind.WrongType, 1, 9, null)]
    [InlineData("limits: { timeout: soon }", ConfigurationErrorKind.InvalidValue, 1, 20, null)]
    [InlineData("limits: { maxFileSize: -1 }", ConfigurationErrorKind.InvalidValue, 1, 24, null)]
    [InlineData("- failOn", ConfigurationErrorKind.WrongType, 1, 1, null)]
    [InlineData("failOn: error\nfailOn: info", ConfigurationErrorKind.DuplicateKey, 2, 1, null)]
    [InlineData("agencies: [ { kind: department } ]", ConfigurationErrorKind.MissingKey, 1, 13, null)]
    [InlineData("agencies: [ { name: 某局 } ]", ConfigurationErrorKind.MissingKey, 1, 13, null)]
    [InlineData("agencies: [ { name: 某局, kind: departmnt } ]", ConfigurationErrorKind.InvalidValue, 1, 31, "department")]
    [InlineData("agencies: [ { name: 某局, kind: department, deadline: 01-20 } ]", ConfigurationErrorKind.InvalidValue, 1, 53, null)]
    [InlineData("suppressions: [ { rule: REV001, subject: a, by: b, until: 2026-12-31 } ]", ConfigurationErrorKind.MissingKey, 1, 17, null)]
    [InlineData("suppressions: [ { rule: REV001, subject: a, reason: r, by: b, until: 明年 } ]", ConfigurationErrorKind.InvalidValue, 1, 70, null)]
    [InlineData("suppressions: [ { rule: REV001, subject: '*', reason: r, by: b, until: 2026-12-31 } ]", ConfigurationErrorKind.InvalidValue, 1, 42, null)]
    [InlineData("suppressions: missing.yaml", ConfigurationErrorKind.Unreadable, 1, 15, null)]
    public void What_is_wrong_is_said_with_its_place(string text, ConfigurationErrorKind kind, int line, int column, string? suggestion)
    {
        ConfigurationError error = Assert.Single(Assert.Throws<ConfigurationException>(() => DisclosureConfiguration.Parse(text)).Errors);
        Assert.Equal((kind, "disclosure.yaml", line, column, suggestion), (error.Kind, error.File, error.Line, error.Column, error.Suggestion));
        Assert.NotEmpty(error.Message);
        Assert.NotEmpty(error.EnglishMessage);
    }

    [Theory]
    [InlineData("failOn: &a error", ConfigurationErrorKind.NotAllowed)]
    [InlineData("failOn: *a", ConfigurationErrorKind.NotAllowed)]
    [InlineData("failOn: !!str error", ConfigurationErrorKind.NotAllowed)]
    [InlineData("failOn: !System.IO.FileInfo x", ConfigurationErrorKind.NotAllowed)]
    [InlineData("failOn: error\n---\nfailOn: info", ConfigurationErrorKind.NotAllowed)]
    [InlineData("? [a]\n: b", ConfigurationErrorKind.NotAllowed)]
    [InlineData("failOn: \"error", ConfigurationErrorKind.Syntax)]
    [InlineData("rules: { select: [SEC }", ConfigurationErrorKind.Syntax)]
    [InlineData("a: [[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]", ConfigurationErrorKind.LimitExceeded)]
    public void Only_the_plain_part_of_yaml_is_taken(string text, ConfigurationErrorKind kind) =>
        Assert.Equal(kind, Assert.Single(Assert.Throws<ConfigurationException>(() => DisclosureConfiguration.Parse(text)).Errors).Kind);

    [Fact]
    public void A_file_that_is_too_large_is_refused_before_it_is_read() =>
        Assert.Equal(ConfigurationErrorKind.LimitExceeded,
            Assert.Single(Assert.Throws<ConfigurationException>(() => DisclosureConfiguration.Parse(new string('#', (1 << 20) + 1))).Errors).Kind);

    [Fact]
    public void All_mistakes_are_shown_at_once() =>
        Assert.Equal(3, Assert.Throws<ConfigurationException>(() => DisclosureConfiguration.Parse("failOn: x\nlimits: { timeout: y }\nrulse: {}")).Errors.Length);

    [Fact]
    public void A_folder_is_not_a_configuration_and_neither_is_other_encoding()
    {
        string folder = Directory.CreateTempSubdirectory("disclosure").FullName;
        try
        {
            Assert.Equal(ConfigurationErrorKind.Unreadable, Assert.Single(Assert.Throws<ConfigurationException>(() => DisclosureConfiguration.Load(folder)).Errors).Kind);
            string file = Path.Combine(folder, DisclosureConfiguration.FileName);
            File.WriteAllBytes(file, [0xC4, 0xE3, 0xBA, 0xC3]);
            Assert.Equal(ConfigurationErrorKind.Unreadable, Assert.Single(Assert.Throws<ConfigurationException>(() => DisclosureConfiguration.Load(file)).Errors).Kind);
            Assert.Equal(file, DisclosureConfiguration.Find(Directory.CreateDirectory(Path.Combine(folder, "a", "b")).FullName));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Every_option_of_a_rule_is_on_its_page()
    {
        foreach (RuleDescriptor rule in DisclosurePipeline.Default.Rules)
            Assert.All(rule.Options, option => Assert.Contains($"`{option.Name}`", RulePage.Read(rule.Id), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_key_is_in_the_documentation()
    {
        string page = File.ReadAllText(Repository.File("docs", "configuration.md"));
        foreach (string key in (string[])[
            .. ConfigurationReader.Keys, .. ConfigurationReader.LimitKeys, .. RulesReader.Keys, .. LocalRulesReader.Keys, .. SuppressionsReader.Keys, .. AgenciesReader.Keys])
            Assert.Contains($"`{key}`", page, StringComparison.Ordinal);
        foreach (RuleDescriptor rule in DisclosurePipeline.Default.Rules)
            Assert.All(rule.Options, option => Assert.Contains($"| {rule.Id} | `{option.Name}` |", page, StringComparison.Ordinal));
    }
}
