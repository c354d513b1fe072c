using System.Collections.Immutable;
using DisclosureParser;
using FixtureGenerator.Layouts;

namespace FixtureGenerator.Defects;

/// <summary>Where a defect and a layout get into each other's way: what a layout itself prints against the form, and what it cannot print.</summary>
internal static class LayoutEffects
{
    private static readonly ImmutableArray<(string Rule, string Layout, string Reason)> Unprintable =
    [
        ("SEC001", "docx-numbered", "The list numbers the headings itself: where one is missing those behind it move up, which is another departure."),
        ("SEC003", "docx-numbered", "The list numbers the headings itself, and numbers them right."),
        ("SEC005", "heading-runon", "A heading of no section that runs on into its text is a numbered paragraph."),
        ("SEC011", "twice", "What the page prints next stands behind the empty heading."),
        ("SEC011", "two-years", "What the page prints next stands behind the empty heading."),
    ];

    private static readonly ImmutableArray<string> RunningText = ["txt-cell-lines", "txt-spaced-rows", "txt-broken-labels"];

    /// <summary>The layout adds a column of line numbers, which no form has: that is found wherever it is printed.</summary>
    public static bool Brings(Rendering layout, Finding finding) =>
        layout.Name.Contains("line-numbers", StringComparison.Ordinal) && finding is { RuleId: "TAB007", Subject: "requests" };

    /// <summary>
    /// The layout prints one cell after another without telling them apart: then a rule about a cell that is not there may say that it was not evaluated.
    /// </summary>
    public static bool LeavesOpen(Defect defect, Rendering layout, AuditResult audit) =>
        RunningText.Contains(layout.Name) && audit.Outcomes.Any(outcome => outcome.RuleId == defect.RuleId && outcome.Outcome == Outcome.NotEvaluated);

    /// <summary>Why a defect is not planted in a layout; null where it is.</summary>
    public static string? Obstacle(Defect defect, Rendering layout) => Unprintable
        .FirstOrDefault(known => defect.RuleId == known.Rule && layout.Name.Contains(known.Layout, StringComparison.Ordinal)).Reason;
}
