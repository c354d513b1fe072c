using FixtureGenerator.Forms;

namespace FixtureGenerator.Pdf;

/// <summary>A part of a row on a page.</summary>
internal readonly record struct RowStrip(int Row, int Page, double Top, double Bottom, bool IsRepeated);

/// <summary>A part of a cell on a page.</summary>
internal readonly record struct CellArea(int Page, double Left, double Top, double Right, double Bottom);

/// <summary>Sets a grid on the pages of a flow.</summary>
internal sealed class PdfTable(PdfFlow flow, FormGrid grid, PdfStyle style)
{
    private const double Size = 8, LineHeight = 11, Padding = 3;

    private readonly List<RowStrip> _strips = [];
    private readonly double[] _edges = Columns(flow, grid);

    public void Draw()
    {
        double[] heights = Heights();
        for (int row = 0; row < grid.RowCount; row++) Place(row, heights);
        PdfRuling ruling = new(flow.Pages, style.Rules);
        foreach (FormCell cell in grid.Cells)
        {
            foreach (bool isRepeated in (bool[])[false, true])
            {
                List<CellArea> areas = Areas(cell, isRepeated);
                foreach (CellArea area in areas) ruling.Draw(area, cell);
                if (areas.Count > 0) Text(cell, areas);
            }
        }

        flow.Top += 10;
    }

    /// <summary>Wider columns for longer labels.</summary>
    private static double[] Columns(PdfFlow flow, FormGrid grid)
    {
        double[] weights = new double[grid.ColumnCount];
        for (int column = 0; column < weights.Length; column++)
        {
            int longest = grid.Cells.Where(cell => cell.Column == column && cell.ColumnSpan == 1 && cell.Kind == CellKind.Label).Select(cell => cell.Text.Length).DefaultIfEmpty(0).Max();
            weights[column] = longest == 0 ? 1.5 : Math.Clamp(longest / 6.0, 1.2, 5);
        }

        double unit = (flow.Right - PdfFlow.Margin) / weights.Sum();
        double[] edges = new double[weights.Length + 1];
        edges[0] = PdfFlow.Margin;
        for (int column = 0; column < weights.Length; column++) edges[column + 1] = edges[column] + weights[column] * unit;
        return edges;
    }

    private double[] Heights()
    {
        double[] heights = new double[grid.RowCount];
        foreach (FormCell cell in grid.Cells.OrderBy(cell => cell.RowSpan))
        {
            double needed = Lines(cell).Count * LineHeight + 2 * Padding;
            double given = heights.AsSpan(cell.Row, cell.RowSpan).ToArray().Sum();
            if (needed > given) heights[cell.Row + cell.RowSpan - 1] += needed - given;
        }

        return heights;
    }

    private void Place(int row, double[] heights)
    {
        double left = flow.Bottom - flow.Top;
        if (heights[row] <= left)
        {
            Strip(row, heights[row], false);
            return;
        }

        double rest = heights[row];
        // Only whole lines of a cut row stay on the page.
        double kept = Padding + Math.Floor((left - Padding) / LineHeight) * LineHeight;
        if (style.BreaksRows && kept > LineHeight && rest - kept > LineHeight)
        {
            Strip(row, kept, false);
            rest = rest - kept + Padding;
        }

        flow.NewPage();
        if (style.RepeatsHead && row >= grid.HeadRows)
        {
            for (int head = 0; head < grid.HeadRows; head++) Strip(head, heights[head], true);
        }

        Strip(row, rest, false);
    }

    private void Strip(int row, double height, bool isRepeated)
    {
        _strips.Add(new RowStrip(row, flow.Page, flow.Top, flow.Top + height, isRepeated));
        flow.Top += height;
    }

    private List<CellArea> Areas(FormCell cell, bool isRepeated) =>
    [
        .. _strips.Where(strip => strip.IsRepeated == isRepeated && strip.Row >= cell.Row && strip.Row < cell.Row + cell.RowSpan)
            .GroupBy(strip => strip.Page)
            .Select(page => new CellArea(page.Key, _edges[cell.Column], page.Min(strip => strip.Top), _edges[cell.Column + cell.ColumnSpan], page.Max(strip => strip.Bottom))),
    ];

    private List<string> Lines(FormCell cell)
    {
        if (cell.Text.Length == 0) return [];
        if (style.HasVerticalHeads && cell is { Kind: CellKind.Head, ColumnSpan: 1, Text.Length: < 8 }) return [.. cell.Text.Select(c => c.ToString())];
        if (style.BreaksLabels && cell is { Kind: CellKind.Label, Text.Length: > 4 }) return [.. cell.Text.Chunk(4).Select(piece => new string(piece))];
        return PdfFlow.Wrap(cell.Text, _edges[cell.Column + cell.ColumnSpan] - _edges[cell.Column] - 2 * Padding, Size);
    }

    private void Text(FormCell cell, List<CellArea> areas)
    {
        List<string> lines = Lines(cell);
        int at = 0;
        foreach (CellArea area in areas)
        {
            int fits = Math.Max(0, (int)((area.Bottom - area.Top - Padding + 0.01) / LineHeight));
            int count = Math.Min(fits, lines.Count - at);
            bool isWhole = at == 0 && count == lines.Count && !style.BreaksRows;
            double top = isWhole ? (area.Top + area.Bottom - count * LineHeight) / 2 : area.Top + Padding;
            for (int i = 0; i < count; i++, top += LineHeight) Line(cell, area, lines[at + i], top);
            at += count;
        }
    }

    private void Line(FormCell cell, CellArea area, string line, double top)
    {
        double spacing = style.IsSpaced && cell.Kind != CellKind.Value && line.Length is > 1 and < 4 ? 3 : 0;
        double width = PdfPages.WidthOf(line, Size) + spacing * (line.Length - 1);
        double left = cell.Kind == CellKind.Label && cell.Text.Length > 8 ? area.Left + Padding : (area.Left + area.Right - width) / 2;
        flow.Pages.Text(area.Page, left, top + 1, line, Size, spacing: spacing);
        if (style.IsDoubled && cell.Kind == CellKind.Head) flow.Pages.Text(area.Page, left + 0.25, top + 1, line, Size, spacing: spacing);
    }
}
