using System.Text;
using System.Text.Json;

namespace DisclosureParser.Reporting;

/// <summary>Reads the findings of an earlier run from its JSON.</summary>
internal static class BaselineReader
{
    public static IReadOnlyList<BaselineFinding> Read(Stream result)
    {
        ArgumentNullException.ThrowIfNull(result);
        using StreamReader reader = new(result, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        List<BaselineFinding> findings = [];
        try
        {
            string first = reader.ReadLine() ?? "";
            if (first.Contains("\"type\"", StringComparison.Ordinal)) Lines(first, reader, findings);
            else Whole(first + "\n" + reader.ReadToEnd(), findings);
        }
        catch (Exception exception) when (exception is JsonException or DecoderFallbackException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException("不是 check 的 json 或 ndjson 结果", exception);
        }

        return findings;
    }

    private static void Whole(string text, List<BaselineFinding> findings)
    {
        using JsonDocument json = JsonDocument.Parse(text);
        foreach (JsonElement report in json.RootElement.GetProperty("reports").EnumerateArray()) Report(report, findings);
    }

    private static void Lines(string first, StreamReader rest, List<BaselineFinding> findings)
    {
        bool isWhole = false;
        for (string? line = first; line is not null; line = rest.ReadLine())
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            using JsonDocument json = JsonDocument.Parse(line);
            isWhole = json.RootElement.GetProperty("type").GetString() == "summary";
            if (!isWhole) Report(json.RootElement, findings);
        }

        if (!isWhole) throw new FormatException("结果没有写完：缺少最后的 summary 行");
    }

    private static void Report(JsonElement report, List<BaselineFinding> findings)
    {
        string document = report.GetProperty("document").GetProperty("name").GetString() ?? "";
        JsonElement agency = report.GetProperty("agency"), year = report.GetProperty("year");
        string? name = agency.ValueKind == JsonValueKind.Object ? agency.GetProperty("name").GetString() : null;
        int? on = year.ValueKind == JsonValueKind.Number ? year.GetInt32() : null;
        foreach (JsonElement finding in report.GetProperty("findings").EnumerateArray())
        {
            // Who answered for it did so until a day: afterwards it is new again.
            if (finding.GetProperty("baseline").GetString() == "suppressed") continue;
            findings.Add(new BaselineFinding(
                document, name, on, Text(finding, "id"), Text(finding, "ruleId"), SeverityOf(Text(finding, "severity")), Text(finding, "subject"), Text(finding, "message")));
        }
    }

    private static string Text(JsonElement finding, string name) => finding.GetProperty(name).GetString() ?? "";

    private static Severity SeverityOf(string word) => word switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        _ => Severity.Info,
    };
}
