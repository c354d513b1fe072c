using FixtureGenerator.Layouts;

namespace FixtureGenerator.Pdf;

/// <summary>The PDF layouts.</summary>
internal static class PdfRenderings
{
    private static readonly (string Name, Func<PdfStyle, PdfStyle> Apply)[] Choices =
    [
        ("ruled", style => style),
        ("thin-rectangles", style => style with { Rules = PdfRules.ThinRectangles }),
        ("cell-boxes", style => style with { Rules = PdfRules.CellBoxes }),
        ("round-boxes", style => style with { Rules = PdfRules.RoundBoxes }),
        ("fills", style => style with { Rules = PdfRules.Fills }),
        ("horizontal-rules", style => style with { Rules = PdfRules.Horizontal }),
        ("no-rules", style => style with { Rules = PdfRules.None }),
        ("landscape", style => style with { IsLandscape = true }),
        ("broken-rows", style => style with { BreaksRows = true }),
        ("repeated-head", style => style with { RepeatsHead = true }),
        ("vertical-heads", style => style with { HasVerticalHeads = true }),
        ("broken-labels", style => style with { BreaksLabels = true }),
        ("doubled", style => style with { IsDoubled = true }),
        ("spaced", style => style with { IsSpaced = true }),
        ("watermark", style => style with { HasWatermark = true }),
        ("tiled-watermark", style => style with { IsTiled = true }),
        ("furniture", style => style with { HasFurniture = true }),
        ("two-up", style => style with { IsTwoUp = true }),
        ("named-encoding", style => style with { HasNamedEncoding = true }),
        ("shift-a", style => style with { Shift = 37 }),
        ("shift-b", style => style with { Shift = 91 }),
        ("shift-c", style => style with { Shift = 154 }),
    ];

    private static readonly string[] Together =
    [
        "landscape.broken-rows", "thin-rectangles.broken-rows.shift-a", "thin-rectangles.repeated-head.furniture", "thin-rectangles.landscape.shift-b", "cell-boxes.broken-rows", "cell-boxes.repeated-head.shift-c",
        "fills.landscape", "fills.repeated-head", "fills.furniture.shift-a", "horizontal-rules.landscape", "horizontal-rules.furniture", "no-rules.landscape", "no-rules.furniture",
        "broken-labels.broken-rows", "broken-labels.broken-rows.shift-a", "broken-labels.broken-rows.shift-b", "broken-labels.broken-rows.shift-c", "broken-labels.thin-rectangles.broken-rows.repeated-head",
        "vertical-heads.doubled", "vertical-heads.spaced.shift-b", "doubled.spaced", "watermark.broken-rows", "watermark.thin-rectangles", "watermark.fills", "furniture.broken-rows.shift-a",
        "furniture.repeated-head.shift-b", "broken-rows.repeated-head", "broken-rows.repeated-head.shift-c", "broken-rows.shift-a", "broken-rows.shift-b", "broken-rows.shift-c",
        "spaced.furniture.watermark.repeated-head", "two-up.furniture", "two-up.repeated-head.shift-a", "two-up.broken-rows.furniture.shift-b", "two-up.thin-rectangles.shift-c",
    ];

    public static IEnumerable<Rendering> All()
    {
        foreach ((string name, Func<PdfStyle, PdfStyle> apply) in Choices) yield return Create(name, apply(new PdfStyle()));
        foreach (string names in Together)
            yield return Create(names, names.Split('.').SelectMany(name => Choices.Where(choice => choice.Name == name)).Aggregate(new PdfStyle(), (style, choice) => choice.Apply(style)));
        yield return new Rendering("pdf-ruled.no-spans", ".pdf", report => PdfFlow.Write(report.ChangeTables(grid => [grid.WithoutSpans(repeats: false)]), new PdfStyle()));
    }

    private static Rendering Create(string name, PdfStyle style) => new($"pdf-{name}", ".pdf", report => PdfFlow.Write(report, style));
}
