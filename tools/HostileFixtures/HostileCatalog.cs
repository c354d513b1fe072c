using HostileFixtures.Docx;
using HostileFixtures.Html;
using HostileFixtures.Pdf;
using HostileFixtures.PlainText;

namespace HostileFixtures;

/// <summary>All files that are made to break readers.</summary>
public static class HostileCatalog
{
    public static IReadOnlyList<HostileCase> All { get; } =
    [
        .. ContainerCases.All, .. MarkupCases.All, .. DocumentCases.All,
        .. PdfStructureCases.All, .. PdfStreamCases.All, .. PdfContentCases.All, .. PdfFontCases.All,
        .. HtmlCases.All, .. MimeCases.All, .. TextCases.All, .. DisguiseCases.All,
    ];
}
