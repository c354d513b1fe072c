using System.Globalization;
using System.Text.Json;

namespace DisclosureParser.Cli.Evaluation;

/// <summary>How an item came out.</summary>
internal enum Verdict
{
    /// <summary>Read as printed.</summary>
    Right,

    /// <summary>Printed, and not read.</summary>
    Unread,

    /// <summary>Read as something that is not printed.</summary>
    Wrong,
}

/// <summary>One item that was scored.</summary>
/// <param name="Key">The figure's key, or <c>agency</c>, <c>year</c>, <c>template</c>, <c>sections</c>.</param>
/// <param name="IsFigure">False for an item of the header.</param>
/// <param name="Verdict">How it came out.</param>
/// <param name="Expected">What is printed.</param>
/// <param name="Actual">What was read.</param>
internal sealed record ScoredItem(string Key, bool IsFigure, Verdict Verdict, string Expected, string Actual)
{
    /// <summary>The file does not let anyone tell the figure, and that is what must be said.</summary>
    public bool IsLost => IsFigure && Expected == "unreadable";
}

/// <summary>A document held against what it really prints.</summary>
internal sealed record ReportScore(string Name, string Format, string Layout, AuditStatus Status, IReadOnlyList<ScoredItem> Items)
{
    private static readonly string[] SectionKeys = ["overview", "proactive", "requests", "disputes", "problems", "other"];

    public static ReportScore Of(ParseResult result, string layout, ExpectedFacts expected)
    {
        AnnualReport? report = result.Report;
        List<ScoredItem> items = [];
        if (expected.Agency is string agency) items.Add(Text("agency", agency, report?.Header.Agency?.Name));
        if (expected.Year is int year) items.Add(Text("year", Print(year), report?.Header.Year is int found ? Print(found) : null));
        if (expected.Template is string form) items.Add(Text("template", form, report?.TemplateId));
        if (expected.Sections is IReadOnlyList<int> sections) items.Add(Sections(sections, report));
        foreach ((string key, JsonElement fact) in expected.Facts) items.Add(Fact(key, fact, report?.FindFigure(key)));
        return new ReportScore(result.Document.Info.Name, result.Document.Info.Format ?? "-", layout, result.Status, items);
    }

    public int Count(bool figures, Verdict verdict) => Items.Count(item => item.IsFigure == figures && item.Verdict == verdict);

    private static ScoredItem Text(string key, string expected, string? actual) =>
        new(key, false, actual == expected ? Verdict.Right : actual is null ? Verdict.Unread : Verdict.Wrong, expected, actual ?? "");

    /// <summary>Sections left out are unread; one that the report does not have, or another order, is wrong.</summary>
    private static ScoredItem Sections(IReadOnlyList<int> expected, AnnualReport? report)
    {
        List<string> printed = [.. expected.Select(number => SectionKeys[number - 1])];
        List<string> found = report is null ? [] : [.. report.Sections.Select(section => section.Key)];
        bool isPart = printed.Where(found.Contains).SequenceEqual(found);
        Verdict verdict = printed.SequenceEqual(found) ? Verdict.Right : isPart ? Verdict.Unread : Verdict.Wrong;
        return new ScoredItem("sections", false, verdict, string.Join(' ', printed), string.Join(' ', found));
    }

    private static ScoredItem Fact(string key, JsonElement fact, Figure? figure)
    {
        string expected = fact.ValueKind == JsonValueKind.Number ? Print(fact.GetDecimal()) : fact.GetString() ?? "";
        string actual = figure switch
        {
            null => "missing",
            { State: FigureState.Number, Value: decimal value } => Print(value),
            _ => figure.State.ToString().ToLowerInvariant(),
        };
        // Words are a claim about the cell; what could not be told apart is none.
        bool isUnread = figure is null or { State: FigureState.Missing } or { State: FigureState.Unreadable, Text: null };
        return new ScoredItem(key, true, actual == expected ? Verdict.Right : isUnread ? Verdict.Unread : Verdict.Wrong, expected, actual);
    }

    /// <summary>Decimals by value: 0.50 is 0.5.</summary>
    private static string Print(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
