using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DisclosureParser.Reporting.Ledger;
using DisclosureParser.Rules;
using DisclosureParser.Templates;

namespace DisclosureParser.Reporting.Overview;

/// <summary>The data of the overview as JSON that may stand inside a page: no character of it ends the element or begins another.</summary>
internal static class OverviewData
{
    // Escapes <, >, &, quotes and whatever is no plain character; Chinese stays as it is.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(
        UnicodeRanges.BasicLatin, UnicodeRanges.CjkUnifiedIdeographs, UnicodeRanges.CjkSymbolsandPunctuation, UnicodeRanges.HalfwidthandFullwidthForms,
        UnicodeRanges.CjkUnifiedIdeographsExtensionA, UnicodeRanges.Latin1Supplement);

    public static string Json(AuditRun run, FormatOptions options, OverviewWords words)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, new JsonWriterOptions { Encoder = Encoder }))
        {
            StringTable strings = new();
            ImmutableArray<Template> forms = [.. options.Templates.Templates.Where(form => run.Lines.Any(line => line.TemplateId == form.Id))];
            ImmutableArray<FormLayout> layouts = [.. forms.Select(form => new FormLayout(form))];
            json.WriteStartObject();
            Words(json, words);
            Rules(json, run, options.Language);
            json.WriteStartArray("forms");
            foreach (FormLayout layout in layouts) layout.Write(json);
            json.WriteEndArray();
            OverviewReports reports = new(run, options, strings, forms, layouts);
            json.WriteStartArray("reports");
            for (int at = 0; at < run.Results.Count; at++) reports.Write(json, at);
            json.WriteEndArray();
            json.WriteStartArray("strings");
            foreach (string text in strings.Texts) json.WriteStringValue(XmlText.Safe(text));
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Words(Utf8JsonWriter json, OverviewWords words)
    {
        json.WriteStartObject("words");
        foreach ((string name, string word) in words.ForScript) json.WriteString(name, word);
        List(json, "rankingHeads", words.RankingHeads);
        List(json, "reportHeads", words.ReportHeads);
        List(json, "statuses", words.Statuses);
        List(json, "levels", words.Levels);
        List(json, "states", words.States);
        json.WriteEndObject();
    }

    private static void List(Utf8JsonWriter json, string name, ImmutableArray<string> words)
    {
        json.WriteStartArray(name);
        foreach (string word in words) json.WriteStringValue(word);
        json.WriteEndArray();
    }

    private static void Rules(Utf8JsonWriter json, AuditRun run, MessageLanguage language)
    {
        json.WriteStartArray("rules");
        foreach (RuleDescriptor rule in run.Rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("title", language == MessageLanguage.English ? rule.EnglishTitle : rule.Title);
            json.WriteString("law", ProblemLedger.Law(rule.LegalBasis, language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
