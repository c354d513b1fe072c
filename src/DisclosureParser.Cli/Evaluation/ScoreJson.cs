using System.Text.Encodings.Web;
using System.Text.Json;

namespace DisclosureParser.Cli.Evaluation;

/// <summary>Writes scores as JSON: the same table, and every item that is not right.</summary>
internal static class ScoreJson
{
    public static void Write(Stream output, IReadOnlyList<ReportScore> scores)
    {
        using Utf8JsonWriter json = new(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("schemaVersion", "1.0");
        json.WritePropertyName("summary");
        Row(json, ScoreRow.Sum("", "", scores), isSummary: true);
        json.WriteStartArray("layouts");
        foreach (ScoreRow row in ScoreRow.Of(scores)) Row(json, row, isSummary: false);
        json.WriteEndArray();
        json.WriteStartArray("reports");
        foreach (ReportScore score in scores) Report(json, score);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void Row(Utf8JsonWriter json, ScoreRow row, bool isSummary)
    {
        json.WriteStartObject();
        if (!isSummary)
        {
            json.WriteString("format", row.Format);
            json.WriteString("layout", row.Layout);
        }

        json.WriteNumber("files", row.Files);
        json.WriteNumber("complete", row.Complete);
        json.WriteNumber("figures", row.Figures);
        json.WriteNumber("right", row.Right);
        json.WriteNumber("lost", row.Lost);
        json.WriteNumber("unread", row.Unread);
        json.WriteNumber("wrong", row.Wrong);
        json.WriteStartObject("header");
        json.WriteNumber("items", row.HeaderItems);
        json.WriteNumber("right", row.HeaderRight);
        json.WriteNumber("wrong", row.HeaderWrong);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Report(Utf8JsonWriter json, ReportScore score)
    {
        json.WriteStartObject();
        json.WriteString("name", score.Name);
        json.WriteString("status", score.Status.ToString().ToLowerInvariant());
        json.WriteStartArray("differences");
        foreach (ScoredItem item in score.Items.Where(item => item.Verdict != Verdict.Right))
        {
            json.WriteStartObject();
            json.WriteString("key", item.Key);
            json.WriteString("verdict", item.Verdict.ToString().ToLowerInvariant());
            json.WriteString("expected", item.Expected);
            json.WriteString("actual", item.Actual);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
