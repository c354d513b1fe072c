using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using DisclosureParser.Reporting;

namespace DisclosureParser.Tests.Reporting;

/// <summary>Every format counts alike: files by status, findings by severity, what is suppressed.</summary>
public class CountsAgreeTests
{
    [Fact]
    public async Task Every_format_holds_the_counts_of_the_summary()
    {
        AuditRun run = await Runs.MadeUpAsync();
        AuditSummary expected = run.Summary;
        Assert.True(expected is { Errors: > 0, Warnings: > 0, Infos: > 0, Suppressed: > 0, Unreadable: 2 }, expected.ToString());

        Counted counts = new(expected.Files, expected.Complete, expected.Incomplete, expected.Unreadable, expected.Errors, expected.Warnings, expected.Infos, expected.Suppressed);
        Assert.Equal(counts, Json(run));
        Assert.Equal(counts, Lines(run));
        Assert.Equal(counts, Sarif(run));
        Assert.Equal(counts, JUnit(run));
        Assert.Equal((counts.Errors, counts.Warnings, counts.Infos, counts.Suppressed), Csv(run));
        Assert.Equal(counts, Xlsx(run));
        Assert.Equal(counts, Html(run));
        Assert.Equal(counts, Sqlite(run));
        Assert.Contains(Words(expected), Runs.Text(new TextFormat(), run), StringComparison.Ordinal);
        Assert.Contains(Words(expected), Runs.Text(new AuditMarkdownFormat(), run), StringComparison.Ordinal);
        string github = Runs.Text(new GitHubFormat(), run);
        Assert.Contains(Words(expected), github, StringComparison.Ordinal);
        Assert.Equal(expected.Errors, github.Split('\n').Count(line => line.StartsWith("::error ", StringComparison.Ordinal)));
    }

    private static string Words(AuditSummary s) => string.Create(
        CultureInfo.InvariantCulture,
        $"共 {s.Files} 份：全部评估 {s.Complete}，部分评估 {s.Incomplete}，未能读取 {s.Unreadable}；发现：错误 {s.Errors}，警告 {s.Warnings}，提示 {s.Infos}，已搁置 {s.Suppressed}");

    // Counted from the reports, not read from the summary.
    private static Counted Json(AuditRun run) =>
        Of(JsonDocument.Parse(Runs.Bytes(new JsonFormat(), run)).RootElement.GetProperty("reports").EnumerateArray());

    private static Counted Lines(AuditRun run)
    {
        JsonElement[] lines = [.. Runs.Text(new NdjsonFormat(), run).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
        Assert.Equal("summary", lines[^1].GetProperty("type").GetString());
        Assert.Equal(run.Summary.Errors, lines[^1].GetProperty("findings").GetProperty("error").GetInt32());
        return Of(lines[..^1]);
    }

    private static Counted Of(IEnumerable<JsonElement> reports)
    {
        JsonElement[] all = [.. reports];
        JsonElement[] findings = [.. all.SelectMany(report => report.GetProperty("findings").EnumerateArray())];
        JsonElement[] open = [.. findings.Where(finding => finding.GetProperty("suppression").ValueKind == JsonValueKind.Null)];
        int Status(string word) => all.Count(report => report.GetProperty("status").GetString() == word);
        int Level(string word) => open.Count(finding => finding.GetProperty("severity").GetString() == word);
        return new Counted(all.Length, Status("complete"), Status("incomplete"), Status("unreadable"), Level("error"), Level("warning"), Level("info"), findings.Length - open.Length);
    }

    private static Counted Sarif(AuditRun run)
    {
        JsonElement sarif = JsonDocument.Parse(Runs.Bytes(new SarifFormat(), run)).RootElement.GetProperty("runs")[0];
        JsonElement[] results = [.. sarif.GetProperty("results").EnumerateArray()];
        JsonElement[] open = [.. results.Where(result => result.GetProperty("suppressions").GetArrayLength() == 0)];
        string[] statuses = [.. sarif.GetProperty("artifacts").EnumerateArray().Select(artifact => artifact.GetProperty("properties").GetProperty("status").GetString()!)];
        int Level(string word) => open.Count(result => result.GetProperty("level").GetString() == word);
        return new Counted(
            statuses.Length, statuses.Count(status => status == "complete"), statuses.Count(status => status == "incomplete"), statuses.Count(status => status == "unreadable"),
            Level("error"), Level("warning"), Level("note"), results.Length - open.Length);
    }

    private static Counted JUnit(AuditRun run)
    {
        XElement root = XElement.Parse(Runs.Text(new JUnitFormat(), run));
        Dictionary<string, int> properties = root.Descendants("property").ToDictionary(property => (string)property.Attribute("name")!, property => (int)property.Attribute("value")!);
        Assert.Equal(run.Summary.Errors, (int)root.Attribute("failures")!);
        Assert.Equal(run.Summary.Errors, root.Descendants("failure").Count());
        Assert.Equal(run.Summary.Unreadable, root.Descendants("error").Count());
        Assert.Equal(run.Summary.Files, root.Elements("testsuite").Count());
        Assert.Equal((int)root.Attribute("tests")!, root.Descendants("testcase").Count());
        string[] notes = [.. root.Descendants("system-out").Select(note => note.Value.Split(':')[0])];
        return new Counted(
            root.Elements("testsuite").Count(), properties["complete"], properties["incomplete"], root.Descendants("error").Count(),
            root.Descendants("failure").Count(), notes.Count(note => note == "warning"), notes.Count(note => note == "info"), notes.Count(note => note == "suppressed"));
    }

    private static (int Errors, int Warnings, int Infos, int Suppressed) Csv(AuditRun run)
    {
        string[][] rows = [.. CsvRows.Read(Runs.Text(new CsvFormat(), run)).Skip(1)];
        string[][] open = [.. rows.Where(row => row[13] != "已搁置")];
        return (open.Count(row => row[5] == "错误"), open.Count(row => row[5] == "警告"), open.Count(row => row[5] == "提示"), rows.Length - open.Length);
    }

    private static Counted Xlsx(AuditRun run)
    {
        XlsxContent workbook = XlsxContent.Read(Runs.Bytes(new XlsxFormat(), run));
        string[][] problems = [.. workbook["问题台账"].Skip(1)];
        string[][] open = [.. problems.Where(row => row[13] != "已搁置")];
        string[][] matrix = [.. workbook["勾稽矩阵"].Skip(1)];
        int Total(int column) => int.Parse(workbook["总览"][1][column], CultureInfo.InvariantCulture);
        Assert.Equal([run.Summary.Errors, run.Summary.Warnings, run.Summary.Infos, run.Summary.Suppressed], new[] { 6, 7, 8, 9 }.Select(Total));
        return new Counted(
            matrix.Length, matrix.Count(row => row[4] == "全部评估"), matrix.Count(row => row[4] == "部分评估"), matrix.Count(row => row[4] == "未能读取"),
            open.Count(row => row[5] == "错误"), open.Count(row => row[5] == "警告"), open.Count(row => row[5] == "提示"), problems.Length - open.Length);
    }

    private static Counted Html(AuditRun run)
    {
        string page = Runs.Text(new HtmlFormat(), run);
        int start = page.IndexOf("application/json\">", StringComparison.Ordinal) + "application/json\">".Length;
        JsonElement[] reports = [.. JsonDocument.Parse(page[start..page.IndexOf("</script>", start, StringComparison.Ordinal)]).RootElement.GetProperty("reports").EnumerateArray()];
        JsonElement[] findings = [.. reports.SelectMany(report => report.GetProperty("f").EnumerateArray())];
        JsonElement[] open = [.. findings.Where(finding => finding[5].GetInt32() != 4)];
        int Status(int status) => reports.Count(report => report.GetProperty("s").GetInt32() == status);
        int Level(int level) => open.Count(finding => finding[1].GetInt32() == level);
        return new Counted(reports.Length, Status(0), Status(1), Status(2), Level(2), Level(1), Level(0), findings.Length - open.Length);
    }

    private static Counted Sqlite(AuditRun run)
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, Runs.Bytes(new SqliteFormat(), run));
            using Microsoft.Data.Sqlite.SqliteConnection database = new($"Data Source={file};Mode=ReadOnly;Pooling=False");
            database.Open();
            int Count(string table, string where)
            {
                using Microsoft.Data.Sqlite.SqliteCommand command = database.CreateCommand();
                command.CommandText = $"SELECT count(*) FROM {table} WHERE {where}";
                return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
            }

            int Level(string word) => Count("findings", $"severity = '{word}' AND suppression_reason IS NULL");
            return new Counted(
                Count("reports", "true"), Count("reports", "status = 'complete'"), Count("reports", "status = 'incomplete'"), Count("reports", "status = 'unreadable'"),
                Level("error"), Level("warning"), Level("info"), Count("findings", "suppression_reason IS NOT NULL"));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private sealed record Counted(int Files, int Complete, int Incomplete, int Unreadable, int Errors, int Warnings, int Infos, int Suppressed);
}
