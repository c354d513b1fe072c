namespace DisclosureParser.Tests.Recognition.Layouts;

/// <summary>
/// Layouts that are not read yet, by the beginning of their names, each with its reason. A gap must be honest: no wrong
/// number, and a report that says that it is incomplete. A gap that has closed fails its test until it is taken off.
/// </summary>
internal static class KnownGaps
{
    private static readonly (string Layout, string Reason)[] All =
    [
        ("pdf-no-rules", "Nothing but the place of the words tells cells apart, and labels of two lines reach into the next row."),
        ("pdf-horizontal-rules", "Lines between rows only: columns are told by the place of the words alone."),
    ];

    public static string? Of(string layout) =>
        All.Where(gap => layout == gap.Layout || layout.StartsWith(gap.Layout + ".", StringComparison.Ordinal)).Select(gap => gap.Reason).FirstOrDefault();
}
