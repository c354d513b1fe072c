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
        ("PUB001", "cms", CmsDate),
        ("PUB002", "cms", CmsDate),
        ("PUB003", "cms", CmsDate),
        ("PUB004", "cms", CmsDate),
    ];

    private static readonly ImmutableArray<(string Rule, string Layout, string Instead, string Reason)> ToldByAnother =
    [
        ("TAB002", "txt-broken-labels", "TAB001", "The labels of the other tables are torn: that one table is of the earlier form is all that can be told."),
        ("TAB007", "txt-cell-lines", "QLT003", "The labels are running text, and so the misprint is one of the text."),
        ("TAB007", "txt-list", "QLT003", "The labels are running text, and so the misprint is one of the text."),
        ("TAB013", "html-corrected", "TAB013", "The layout's own marks stand in several figures of the table: the finding is about all of them."),
    ];

    private const string CmsDate = "The page gives its own day of publication, which goes before the date under the signature.";

    /// <summary>The layout adds a column of line numbers, which no form has: that is found wherever it is printed.</summary>
    public static bool Brings(Rendering layout, Finding finding) =>
        layout.Name.Contains("line-numbers", StringComparison.Ordinal) && finding is { RuleId: "TAB007", Subject: "requests" };

    /// <summary>The layout left cells or labels that could not be told apart, and the rule says that it was not evaluated.</summary>
    public static bool LeavesOpen(Defect defect, AuditResult audit) =>
        audit.Status == AuditStatus.Incomplete && audit.Outcomes.Any(outcome => outcome.RuleId == defect.RuleId && outcome.Outcome == Outcome.NotEvaluated);

    /// <summary>The finding that tells the defect in a layout that hides it from its own rule.</summary>
    public static bool IsTold(Defect defect, Rendering layout, Finding finding) => ToldByAnother.Any(known =>
        known.Rule == defect.RuleId && known.Instead == finding.RuleId && layout.Name.Contains(known.Layout, StringComparison.Ordinal)
        && defect.IsRemark == (finding.Severity == Severity.Info));

    /// <summary>Why a defect is not planted in a layout; null where it is.</summary>
    public static string? Obstacle(Defect defect, Rendering layout) => Unprintable
        .FirstOrDefault(known => defect.RuleId == known.Rule && layout.Name.Contains(known.Layout, StringComparison.Ordinal)).Reason;
}
