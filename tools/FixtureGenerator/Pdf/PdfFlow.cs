using System.Globalization;
using FixtureGenerator.Forms;

namespace FixtureGenerator.Pdf;

/// <summary>Sets a report on pages: lines of text and tables, one below the other.</summary>
internal sealed class PdfFlow
{
    public const double Margin = 54;

    private const double TextSize = 12, Leading = 1.7;

    private readonly PdfStyle _style;
    private readonly string _title;

    private PdfFlow(PdfStyle style, string title)
    {
        (_style, _title) = (style, title);
        (double width, double height) = style.IsLandscape ? (842, 595) : (595, 842);
        Pages = new PdfPages(width, height) { IsTwoUp = style.IsTwoUp, HasNamedEncoding = style.HasNamedEncoding };
        NewPage();
    }

    public PdfPages Pages { get; }

    public int Page => Pages.Count - 1;

    public double Top { get; set; }

    public double Bottom => Pages.Height - Margin;

    public double Right => Pages.Width - Margin;

    public static byte[] Write(PrintedReport report, PdfStyle style)
    {
        PdfFlow flow = new(style, report.Title);
        flow.Text(report.Title, 18, isCentred: true);
        flow.Top += style.Shift;
        foreach (PrintedBlock block in report.Blocks)
        {
            switch (block)
            {
                case PrintedHeading heading: flow.Text("　　" + heading.Text, 14, isStrong: true); break;
                case PrintedParagraph { IsSignature: true } signature: flow.Line(signature.Text, flow.Right - PdfPages.WidthOf(signature.Text, TextSize), TextSize, false); break;
                case PrintedParagraph paragraph: flow.Text("　　" + paragraph.Text, TextSize); break;
                case PrintedTable table: new PdfTable(flow, table.Grid, style).Draw(); break;
            }
        }

        return flow.Pages.ToBytes();
    }

    public void NewPage()
    {
        Pages.Add();
        Top = Margin;
        if (_style.HasWatermark)
        {
            for (int i = 0; i < 3; i++) Pages.Text(Page, 90 + 60 * i, 300 + 180 * i, "政府信息公开", 48, gray: 0.85, slant: 0.6);
        }

        for (double y = 40; _style.IsTiled && y < Pages.Height; y += 83)
            for (double x = 20; x < Pages.Width - 80; x += 140) Pages.Text(Page, x, y, "政务公开", 16, gray: 0.88);

        if (!_style.HasFurniture) return;
        Pages.Text(Page, Margin, 24, _title, 9);
        Pages.Text(Page, Pages.Width / 2 - 15, Pages.Height - 36, string.Create(CultureInfo.InvariantCulture, $"— {Page + 1} —"), 9);
    }

    /// <summary>The lines a text takes in a width.</summary>
    public static List<string> Wrap(string text, double width, double size)
    {
        List<string> lines = [];
        int from = 0;
        double used = 0;
        for (int i = 0; i < text.Length; i++)
        {
            double advance = PdfPages.Advance(text[i]) * size;
            if (used + advance > width && i > from)
            {
                // A number is never cut.
                int at = i;
                while (at > from + 1 && IsInNumber(text, at)) at--;
                lines.Add(text[from..at]);
                from = at;
                used = PdfPages.WidthOf(text[from..i], size);
            }

            used += advance;
        }

        lines.Add(text[from..]);
        return lines;
    }

    private static bool IsInNumber(string text, int at) => char.IsAsciiLetterOrDigit(text[at]) && char.IsAsciiLetterOrDigit(text[at - 1]);

    private void Text(string text, double size, bool isCentred = false, bool isStrong = false)
    {
        foreach (string line in Wrap(text, Right - Margin, size))
            Line(line, isCentred ? (Pages.Width - PdfPages.WidthOf(line, size)) / 2 : Margin, size, isCentred || isStrong);
        Top += 2;
    }

    private void Line(string line, double left, double size, bool isStrong)
    {
        if (Top + size * Leading > Bottom) NewPage();
        double spacing = _style.IsSpaced && isStrong && line.Length < 24 ? 2 : 0;
        Pages.Text(Page, left, Top, line, size, spacing: spacing);
        if (_style.IsDoubled && isStrong) Pages.Text(Page, left + 0.3, Top, line, size, spacing: spacing);
        Top += size * Leading;
    }
}
