using System.Text.Json;
using DisclosureParser.Reporting;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Reporting;

/// <summary>
/// SARIF as the standard has it. The official schema is not ours to keep here: <c>sarif.schema.json</c> beside this test is our own and
/// lists what we write, what of it is required, and nothing else; what we write was held against the official one when it was made.
/// </summary>
public class SarifFormatTests
{
    [Fact]
    public async Task It_holds_what_the_standard_requires_and_nothing_unknown()
    {
        string schema = File.ReadAllText(Repository.File("tests", "DisclosureParser.Tests", "Reporting", "sarif.schema.json"));
        Assert.Empty(SchemaCheck.Problems(schema, await SarifAsync()));
        Assert.Empty(SchemaCheck.Problems(schema, JsonDocument.Parse(Runs.Bytes(new SarifFormat(), Samples.Run())).RootElement));
    }

    [Fact]
    public async Task Every_index_points_at_what_it_says()
    {
        JsonElement run = (await SarifAsync()).GetProperty("runs")[0];
        JsonElement rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules"), artifacts = run.GetProperty("artifacts");
        foreach (JsonElement result in run.GetProperty("results").EnumerateArray())
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            JsonElement file = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");
            Assert.Equal(file.GetProperty("uri").GetString(), artifacts[file.GetProperty("index").GetInt32()].GetProperty("location").GetProperty("uri").GetString());
        }
    }

    [Fact]
    public async Task Names_are_relative_and_percent_encoded()
    {
        JsonElement run = (await SarifAsync()).GetProperty("runs")[0];
        string[] uris = [.. run.GetProperty("artifacts").EnumerateArray().Select(artifact => artifact.GetProperty("location").GetProperty("uri").GetString()!)];
        Assert.Contains("%E7%A0%B4%E6%8D%9F%20100%25%23%3F.pdf", uris);
        Assert.All(uris, uri => Assert.True(Uri.IsWellFormedUriString(uri, UriKind.Relative), uri));
        Assert.False(run.GetProperty("originalUriBaseIds").GetProperty("INPUT").TryGetProperty("uri", out _));
    }

    [Theory]
    [InlineData("a b/年报.pdf", "a%20b/%E5%B9%B4%E6%8A%A5.pdf")]
    [InlineData("C:\\年报.pdf", "C%3A%5C%E5%B9%B4%E6%8A%A5.pdf")]
    [InlineData("javascript:alert(1)", "javascript%3Aalert%281%29")]
    [InlineData("\\\\server\\share", "%5C%5Cserver%5Cshare")]
    [InlineData("all.zip!a/b.pdf", "all.zip%21a/b.pdf")]
    public void A_name_is_never_a_scheme_a_query_or_a_drive(string name, string uri) => Assert.Equal(uri, DocumentUri.Of(name));

    [Fact]
    public async Task A_failed_sum_has_its_cell_its_operands_and_its_law()
    {
        JsonElement run = (await SarifAsync()).GetProperty("runs")[0];
        JsonElement sum = run.GetProperty("results").EnumerateArray().First(result => result.GetProperty("ruleId").GetString() == "REQ001");
        JsonElement place = sum.GetProperty("locations")[0].GetProperty("logicalLocations")[0];
        Assert.Equal("cell", place.GetProperty("kind").GetString());
        Assert.StartsWith("第三部分 表格", place.GetProperty("name").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("requests.", place.GetProperty("fullyQualifiedName").GetString(), StringComparison.Ordinal);
        Assert.True(sum.GetProperty("relatedLocations").GetArrayLength() >= 6);
        JsonElement rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[sum.GetProperty("ruleIndex").GetInt32()];
        Assert.Contains("国办公开办函", rule.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
        Assert.True(rule.GetProperty("properties").GetProperty("legalBasis").GetArrayLength() > 0);
    }

    [Fact]
    public void A_fingerprint_stays_when_the_file_is_renamed()
    {
        AuditRun before = Samples.Run();
        AuditRun after = new("1.2.3", before.Results.Select(result => result with { Document = result.Document with { Name = "moved/" + result.Document.Name } }));
        Assert.Equal(Fingerprints(before), Fingerprints(after));
        Assert.Equal(2, Fingerprints(before).Distinct().Count());
    }

    private static string?[] Fingerprints(AuditRun run) =>
    [
        .. JsonDocument.Parse(Runs.Bytes(new SarifFormat(), run)).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(result => result.GetProperty("partialFingerprints").GetProperty("reportFinding/v1").GetString()),
    ];

    [Fact]
    public async Task What_was_not_read_is_a_notification_and_no_result()
    {
        JsonElement run = (await SarifAsync()).GetProperty("runs")[0];
        JsonElement[] notifications = [.. run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").EnumerateArray()];
        Assert.Contains(notifications, notification => notification.TryGetProperty("descriptor", out JsonElement descriptor) && descriptor.GetProperty("id").GetString() == "DOC202");
        Assert.DoesNotContain(run.GetProperty("results").EnumerateArray(), result => result.GetProperty("ruleId").GetString()!.StartsWith("DOC", StringComparison.Ordinal));
    }

    private static async Task<JsonElement> SarifAsync() => JsonDocument.Parse(Runs.Bytes(new SarifFormat(), await Runs.MadeUpAsync())).RootElement;
}
