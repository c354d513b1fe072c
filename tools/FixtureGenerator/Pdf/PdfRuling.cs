using FixtureGenerator.Forms;

namespace FixtureGenerator.Pdf;

/// <summary>Draws what tells cells apart.</summary>
internal sealed class PdfRuling(PdfPages pages, PdfRules rules)
{
    private readonly HashSet<(int, double, double, double, double)> _drawn = [];

    public void Draw(CellArea area, FormCell cell)
    {
        switch (rules)
        {
            case PdfRules.Strokes:
                Sides(area, (page, x1, y1, x2, y2) => pages.Line(page, x1, y1, x2, y2));
                break;
            case PdfRules.ThinRectangles:
                Sides(area, (page, x1, y1, x2, y2) => pages.Fill(page, x1, y1, x2 + 0.48, y2 + 0.48, 0));
                break;
            case PdfRules.CellBoxes:
                pages.Box(area.Page, area.Left + 0.6, area.Top + 0.6, area.Right - 0.6, area.Bottom - 0.6);
                break;
            case PdfRules.RoundBoxes:
                pages.RoundBox(area.Page, area.Left + 1.2, area.Top + 1.2, area.Right - 1.2, area.Bottom - 1.2);
                break;
            case PdfRules.Fills:
                pages.Fill(area.Page, area.Left, area.Top, area.Right, area.Bottom, (cell.Row + cell.Column) % 2 == 0 ? 0.94 : 0.84);
                break;
            case PdfRules.Horizontal:
                Once(area.Page, area.Left, area.Top, area.Right, area.Top, (page, x1, y1, x2, y2) => pages.Line(page, x1, y1, x2, y2));
                Once(area.Page, area.Left, area.Bottom, area.Right, area.Bottom, (page, x1, y1, x2, y2) => pages.Line(page, x1, y1, x2, y2));
                break;
        }
    }

    private void Sides(CellArea area, Action<int, double, double, double, double> line)
    {
        Once(area.Page, area.Left, area.Top, area.Right, area.Top, line);
        Once(area.Page, area.Left, area.Bottom, area.Right, area.Bottom, line);
        Once(area.Page, area.Left, area.Top, area.Left, area.Bottom, line);
        Once(area.Page, area.Right, area.Top, area.Right, area.Bottom, line);
    }

    private void Once(int page, double x1, double y1, double x2, double y2, Action<int, double, double, double, double> line)
    {
        if (_drawn.Add((page, Math.Round(x1, 2), Math.Round(y1, 2), Math.Round(x2, 2), Math.Round(y2, 2)))) line(page, x1, y1, x2, y2);
    }
}
