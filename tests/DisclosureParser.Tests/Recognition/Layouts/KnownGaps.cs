namespace DisclosureParser.Tests.Recognition.Layouts;

/// <summary>
/// Layouts that are not read yet, by the beginning of their names, each with its reason. A gap must be honest: no wrong
/// number, and a report that says that it is incomplete. A gap that has closed fails its test until it is taken off.
/// </summary>
internal static class KnownGaps
{
    private static readonly (string Layout, string Reason)[] All =
    [
    ];

    public static string? Of(string layout) =>
        All.Where(gap => layout == gap.Layout || layout.StartsWith(gap.Layout + ".", StringComparison.Ordinal)).Select(gap => gap.Reason).FirstOrDefault();
}
