using System.Collections.Immutable;
using FixtureGenerator.Layouts;

namespace FixtureGenerator.Defects;

/// <summary>Every defect that can be planted, and the formats it is printed in.</summary>
internal static class DefectCatalog
{
    /// <summary>One way of each format.</summary>
    public static ImmutableArray<Rendering> Formats { get; } =
        [.. ((string[])["html-clean", "docx-word", "pdf-ruled", "txt-cells", "md-blanks"]).Select(name => LayoutCatalog.Find(name).Rendering)];

    public static ImmutableArray<Defect> All { get; } =
        [.. StructureDefects.All, .. TableDefects.All, .. FigureDefects.All, .. NarrativeDefects.All, .. HeaderDefects.All];

    public static Defect Find(string name) => All.Single(defect => defect.Name == name);
}
