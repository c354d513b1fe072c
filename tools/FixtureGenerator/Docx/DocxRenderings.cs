using FixtureGenerator.Layouts;

namespace FixtureGenerator.Docx;

/// <summary>The Word layouts.</summary>
internal static class DocxRenderings
{
    public static IEnumerable<Rendering> All() =>
    [
        Create("word", new DocxStyle()),
        Create("wps", new DocxStyle { Maker = DocxMaker.Wps }),
        Create("libreoffice", new DocxStyle { Maker = DocxMaker.LibreOffice }),
        Create("numbered", new DocxStyle { Heading = DocxHeading.Numbered }),
        Create("outline", new DocxStyle { Heading = DocxHeading.OutlineLevel }),
        Create("bold", new DocxStyle { Heading = DocxHeading.Bold }),
        Create("plain", new DocxStyle { Heading = DocxHeading.Plain }),
        Create("layout-table", new DocxStyle { Place = DocxPlace.LayoutTable }),
        Create("text-box", new DocxStyle { Place = DocxPlace.TextBox }),
        Create("alternate-content", new DocxStyle { Place = DocxPlace.AlternateContent }),
        Create("content-control", new DocxStyle { Place = DocxPlace.ContentControl }),
        Create("floating", new DocxStyle { Place = DocxPlace.Floating }),
        Create("split", new DocxStyle { IsSplit = true }),
        Create("tracked", new DocxStyle { IsTracked = true }),
        Create("hidden", new DocxStyle { HasHiddenText = true }),
        Create("cut-runs", new DocxStyle { HasCutRuns = true }),
        Create("no-merges", new DocxStyle { HasNoMerges = true }),
        Create("strict", new DocxStyle { IsStrict = true }),
        Create("macros", new DocxStyle { HasMacros = true }),
        Create("plain.cut-runs.hidden", new DocxStyle { Heading = DocxHeading.Plain, HasCutRuns = true, HasHiddenText = true }),
        Create("numbered.tracked.split", new DocxStyle { Heading = DocxHeading.Numbered, IsTracked = true, IsSplit = true }),
        Create("wps.bold.no-merges", new DocxStyle { Maker = DocxMaker.Wps, Heading = DocxHeading.Bold, HasNoMerges = true }),
        Create("alternate-content.split.strict", new DocxStyle { Place = DocxPlace.AlternateContent, IsSplit = true, IsStrict = true }),
        Create("layout-table.no-merges.plain", new DocxStyle { Place = DocxPlace.LayoutTable, HasNoMerges = true, Heading = DocxHeading.Plain }),
    ];

    private static Rendering Create(string name, DocxStyle style) =>
        new($"docx-{name}", style.HasMacros ? ".docm" : ".docx", report => DocxFile.Write(report, style));
}
