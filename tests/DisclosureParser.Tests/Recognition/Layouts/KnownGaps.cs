namespace DisclosureParser.Tests.Recognition.Layouts;

/// <summary>
/// Layouts that are not read yet, by the beginning of their names, each with its reason. A gap must be honest: no wrong
/// number, and a report that says that it is incomplete. A gap that has closed fails its test until it is taken off.
/// </summary>
internal static class KnownGaps
{
    private static readonly (string Layout, string Reason)[] All =
    [
        .. Running("A blank leaves no trace between words and values, so that the count of values says nothing.", "blank-zeros"),
        .. Running("The words of a change run together with the labels beside them.", "change-pairs", "change-verbs", "change-words"),
        .. Running("The values of a row are not as many as the form has columns, and nothing tells which is which.",
            "column-missing", "columns-reversed", "total-column-missing", "subtotal-column", "subtotal-rows", "disputes-transposed"),
        .. Running("Of a row whose words were not found nobody knows that it was left out.", "row-missing", "last-row-missing", "single-other", "no-ordinals"),
    ];

    private static IEnumerable<(string Layout, string Reason)> Running(string reason, params string[] variants) =>
        from variant in variants
        from figures in new[] { "", "slash-zeros.", "units." }
        select ($"txt-spaced-rows.{figures}{variant}", reason);

    public static string? Of(string layout) =>
        All.Where(gap => layout == gap.Layout || layout.StartsWith(gap.Layout + ".", StringComparison.Ordinal)).Select(gap => gap.Reason).FirstOrDefault();
}
