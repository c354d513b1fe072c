using System.Globalization;
using System.Net;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace DisclosureParser.Reporting.Overview;

/// <summary>The page around the data: heads, filters, totals, and the places that the script fills.</summary>
internal static class OverviewPage
{
    private static readonly string Script = Resource("overview.js"), Style = Resource("overview.css");

    public static void Write(TextWriter page, AuditRun run, FormatOptions options)
    {
        OverviewWords words = new(options.Language);
        string language = options.Language == MessageLanguage.English ? "en" : "zh-CN";
        page.Write($"""
            <!DOCTYPE html>
            <html lang="{language}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '{Hash(Script)}'; style-src '{Hash(Style)}'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <title>{Text(words.Title)}</title>
            <style>{Style}</style>
            </head>
            <body>
            <header>
            <h1>{Text(words.Title)}</h1>
            <p>{Text(new TextWords(options.Language).Summary(run.Summary))}</p>
            <ul class="totals">{Totals(run.Summary, words)}</ul>
            <noscript><p>{Text(words.NoScript)}</p></noscript>
            </header>
            <main>
            <form id="filters" aria-label="{Text(words.Filters)}">
            {Select("region", words.Region, words.All)}
            <label>{Text(words.Agency)}<input id="agency" type="search" autocomplete="off"></label>
            {Select("year", words.Year, words.All)}
            {Select("rule", words.Rule, words.All)}
            {Select("severity", words.Severity, words.All)}
            {Select("status", words.Status, words.All)}
            <button type="reset">{Text(words.Reset)}</button>
            </form>
            <p id="chosen" role="status" aria-live="polite"></p>
            <div id="detail"></div>
            <h2>{Text(words.Reports)}</h2>
            <div id="reports" class="scroll" tabindex="0" role="region" aria-label="{Text(words.Reports)}"></div>
            <button id="more" type="button" class="noprint" hidden></button>
            <h2>{Text(words.Ranking)}</h2>
            <div id="ranking" class="scroll" tabindex="0" role="region" aria-label="{Text(words.Ranking)}"></div>
            <h2>{Text(words.Matrix)}</h2>
            <p class="soft">{Text(words.Legend)}</p>
            <div id="matrix" class="scroll" tabindex="0" role="region" aria-label="{Text(words.Matrix)}"></div>
            {Missing(run, words)}
            </main>
            <footer class="soft"><p>{Text(words.Footer(run.ToolVersion))}</p></footer>
            <script id="data" type="application/json">{OverviewData.Json(run, options, words)}</script>
            <script>{Script}</script>
            </body>
            </html>

            """.ReplaceLineEndings("\n"));
    }

    private static string Totals(AuditSummary summary, OverviewWords words)
    {
        StringBuilder items = new();
        foreach ((string name, int count) in words.Totals(summary)) items.Append(CultureInfo.InvariantCulture, $"<li><b>{count}</b>{Text(name)}</li>");
        return items.ToString();
    }

    private static string Missing(AuditRun run, OverviewWords words)
    {
        if (run.Roster is null) return "";
        StringBuilder list = new($"<h2>{Text(words.Missing)}</h2>\n");
        if (run.Bodies.Missing.IsEmpty) return list.Append(CultureInfo.InvariantCulture, $"<p>{Text(words.NoneMissing)}</p>").ToString();
        list.Append("<ul>");
        foreach (Rules.Neighbours.MissingReport missing in run.Bodies.Missing)
            list.Append(CultureInfo.InvariantCulture, $"<li>{Text($"{missing.Entry.Region} {missing.Entry.Agency} {missing.Year}{words.MayBe(missing.UnreadDocument)}".Trim())}</li>");
        return list.Append("</ul>").ToString();
    }

    private static string Select(string id, string label, string all) =>
        $"""<label>{Text(label)}<select id="{id}"><option value="">{Text(all)}</option></select></label>""";

    private static string Text(string text) => WebUtility.HtmlEncode(XmlText.Safe(text));

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Resource(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"overview/{name}") ?? throw new InvalidOperationException($"Resource overview/{name} is missing.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
