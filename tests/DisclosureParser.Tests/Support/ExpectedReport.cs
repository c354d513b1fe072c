using System.Globalization;
using System.Text.Json;

namespace DisclosureParser.Tests.Support;

/// <summary>What a corpus report really says, read by hand: compares a parsed report with it, one line per difference.</summary>
internal sealed class ExpectedReport(JsonElement json)
{
    private static readonly string[] SectionKeys = ["overview", "proactive", "requests", "disputes", "problems", "other"];

    public static ExpectedReport Load(string path) => new(JsonDocument.Parse(File.ReadAllText(path)).RootElement.Clone());

    public IEnumerable<string> Differences(AnnualReport? report)
    {
        if (report is null)
        {
            yield return "no report";
            yield break;
        }

        if (json.GetProperty("agency").GetString() is string agency && agency != report.Header.Agency?.Name) yield return $"agency {agency}: {report.Header.Agency?.Name}";
        if (json.GetProperty("year").GetInt32() != report.Header.Year) yield return $"year: {report.Header.Year}";
        string template = "gkbg-" + json.GetProperty("template").GetInt32().ToString(CultureInfo.InvariantCulture);
        if (template != report.TemplateId) yield return $"template: {report.TemplateId}";
        string sections = string.Join(' ', json.GetProperty("sections").EnumerateArray().Select(number => SectionKeys[number.GetInt32() - 1]));
        string found = string.Join(' ', report.Sections.Select(section => section.Key));
        if (sections != found) yield return $"sections: {found}";
        foreach (JsonProperty fact in json.GetProperty("facts").EnumerateObject())
        {
            Figure? figure = report.FindFigure(fact.Name);
            string actual = figure is null ? "none" : figure.State == FigureState.Number ? figure.Value!.Value.ToString(CultureInfo.InvariantCulture) : figure.State.ToString().ToLowerInvariant();
            bool equal = fact.Value.ValueKind == JsonValueKind.Number
                ? figure?.Value == fact.Value.GetDecimal()
                : fact.Value.ValueKind == JsonValueKind.String && fact.Value.GetString() == actual;
            if (!equal) yield return $"{fact.Name} {fact.Value}: {actual} '{figure?.Text}'";
        }
    }

    /// <summary>Numbers that are read as something that the report does not print: the one thing that must never happen.</summary>
    public IEnumerable<string> WrongNumbers(AnnualReport? report)
    {
        foreach (JsonProperty fact in json.GetProperty("facts").EnumerateObject())
        {
            Figure? figure = report?.FindFigure(fact.Name);
            if (figure?.State != FigureState.Number) continue;
            if (fact.Value.ValueKind != JsonValueKind.Number || fact.Value.GetDecimal() != figure.Value) yield return $"{fact.Name} {fact.Value}: {figure.Value}";
        }
    }
}
