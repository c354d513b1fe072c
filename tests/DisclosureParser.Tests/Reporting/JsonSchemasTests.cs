using System.Globalization;
using System.Text;
using System.Text.Json;
using DisclosureParser.Configuration;
using DisclosureParser.Reporting;
using DisclosureParser.Rules;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Reporting;

public class JsonSchemasTests
{
    private static readonly string[] Reports = Directory.GetFiles(Repository.File("testdata", "reports"), "report.*", SearchOption.AllDirectories);

    [Fact]
    public void Every_schema_is_json_and_says_which_draft_it_is() => Assert.All(JsonSchemas.Names, name =>
        Assert.Equal("http://json-schema.org/draft-07/schema#", Schema(name).GetProperty("$schema").GetString()));

    [Fact]
    public void There_is_no_other_schema() => Assert.Null(JsonSchemas.Read("../report"));

    [Fact]
    public async Task What_parse_writes_is_what_the_schema_of_reports_says()
    {
        foreach (string file in Reports)
        {
            ParseResult parsed = await Disclosure.ParseAsync(file);
            Assert.Empty(Problems("report", output => ParseJsonFormat.Write(output, parsed, FormatOptions.Default)));
        }
    }

    [Fact]
    public async Task What_check_writes_is_what_the_schema_of_audits_says()
    {
        DisclosureConfiguration configuration = DisclosureConfiguration.Parse(
            "suppressions: [ { rule: REV001, subject: 'disputes*', reason: 已核实, by: 王某, until: 2026-12-31 } ]");
        DisclosurePipeline pipeline = new DisclosurePipelineBuilder().Configure(configuration, new(2026, 1, 15)).Build();
        List<AuditResult> results = [];
        foreach (string file in Reports) results.Add(await pipeline.AuditAsync(DocumentSource.FromFile(file)));
        AuditRun run = new("1.2.3", results) { Suppressions = SuppressionUse.Of(configuration.Suppressions, results, new(2026, 1, 15)) };

        Assert.Equal(1, run.Summary.Suppressed);
        Assert.Empty(Problems("audit", output => new JsonFormat().Write(output, run, FormatOptions.Default)));
        Assert.Empty(Problems("audit", output => new JsonFormat().Write(output, Samples.Run(), FormatOptions.Default)));
    }

    [Fact]
    public void The_schema_of_configurations_has_the_keys_that_are_read()
    {
        JsonElement root = Schema("config"), definitions = root.GetProperty("definitions");
        Assert.Equal(ConfigurationReader.Keys.Order(), Keys(root));
        Assert.Equal(RulesReader.Keys.Order(), Keys(root.GetProperty("properties").GetProperty("rules")));
        Assert.Equal(ConfigurationReader.LimitKeys.Order(), Keys(root.GetProperty("properties").GetProperty("limits")));
        Assert.Equal(SuppressionsReader.Keys.Order(), Keys(definitions.GetProperty("suppression")));
        Assert.Equal(AgenciesReader.Keys.Order(), Keys(definitions.GetProperty("agency")));
        Assert.Equal(LocalRulesReader.Keys.Order(), Keys(definitions.GetProperty("localRules").GetProperty("items")));
    }

    [Fact]
    public void The_schema_of_configurations_has_the_options_of_the_rules()
    {
        JsonElement rules = Schema("config").GetProperty("properties").GetProperty("rules").GetProperty("properties").GetProperty("options").GetProperty("properties");
        IEnumerable<string> known = DisclosurePipeline.Default.Rules.SelectMany(rule => rule.Options.Select(option => option.Kind is RuleOptionKind.Number or RuleOptionKind.Whole
            ? string.Create(CultureInfo.InvariantCulture, $"{rule.Id} {option.Name} {option.Minimum:0.##}..{option.Maximum:0.##}") : $"{rule.Id} {option.Name}"));
        IEnumerable<string> listed = rules.EnumerateObject().SelectMany(rule => rule.Value.GetProperty("properties").EnumerateObject().Select(option =>
            option.Value.TryGetProperty("minimum", out JsonElement least) ? $"{rule.Name} {option.Name} {least}..{option.Value.GetProperty("maximum")}" : $"{rule.Name} {option.Name}"));

        Assert.Equal(known, listed);
    }

    [Theory]
    [InlineData("""{ "rules": { "select": ["SEC"], "severity": { "SEC008": "off" }, "options": { "SEC008": { "maxCharacters": 1200 } }, "files": "local.yaml" }, "failOn": "never" }""", true)]
    [InlineData("""{ "suppressions": [ { "rule": "REV001", "subject": "a", "reason": "b", "by": "c", "until": "2026-12-31" } ], "agencies": [ { "name": "甲", "kind": "other" } ] }""", true)]
    [InlineData("""{ "rules": { "options": { "YOY007": { "similarity": 0.8 }, "PUB003": { "deadline": "02-20" } } } }""", true)]
    [InlineData("""{ "rules": { "options": { "YOY007": { "similarity": 1.2 } } } }""", false)]
    [InlineData("""{ "rules": { "options": { "YOY007": { "likeness": 0.8 } } } }""", false)]
    [InlineData("""{ "rules": { "options": { "REQ001": { "similarity": 0.8 } } } }""", false)]
    [InlineData("""{ "failOn": "off" }""", false)]
    [InlineData("""{ "suppressions": [ { "rule": "REV001" } ] }""", false)]
    [InlineData("""{ "rule": {} }""", false)]
    public void The_schema_of_configurations_tells_right_from_wrong(string json, bool isRight)
    {
        Assert.Equal(isRight, SchemaCheck.Problems(JsonSchemas.Read("config")!, JsonDocument.Parse(json).RootElement).Count == 0);
        // JSON is YAML: what the schema says holds for the reader.
        if (!json.Contains("local.yaml", StringComparison.Ordinal)) Assert.Equal(isRight, Reads(json));
    }

    private static bool Reads(string json)
    {
        try
        {
            DisclosureConfiguration.Parse(json);
            return true;
        }
        catch (ConfigurationException)
        {
            return false;
        }
    }

    private static IEnumerable<string> Keys(JsonElement schema) => schema.GetProperty("properties").EnumerateObject().Select(property => property.Name).Order();

    private static JsonElement Schema(string name) => JsonDocument.Parse(JsonSchemas.Read(name)!).RootElement;

    private static IReadOnlyList<string> Problems(string schema, Action<Stream> write)
    {
        using MemoryStream output = new();
        write(output);
        return SchemaCheck.Problems(JsonSchemas.Read(schema)!, JsonDocument.Parse(Encoding.UTF8.GetString(output.ToArray())).RootElement);
    }
}
