using UglyToad.PdfPig.Core;

namespace DisclosureParser.Readers.Pdf;

/// <summary>Rectangles with round corners: straight sides, joined by curves.</summary>
internal static class RoundedBoxes
{
    // How exactly a side lies on the edge, and which part of it may be corner.
    private const double Slack = 0.1, RoundestPart = 0.9;

    /// <summary>The rectangle, as if its corners were square, or null where the shape is another.</summary>
    public static PdfRectangle? Of(PdfSubpath shape)
    {
        int curves = 0;
        foreach (PdfSubpath.IPathCommand command in shape.Commands)
            if (command is PdfSubpath.BezierCurve) curves++;
        if (curves < 4 || shape.GetBoundingRectangle() is not PdfRectangle box) return null;
        double left = 0, right = 0, top = 0, bottom = 0;
        PdfPoint? first = null, last = null;
        foreach (PdfSubpath.IPathCommand command in shape.Commands)
        {
            (PdfPoint From, PdfPoint To)? side = null;
            switch (command)
            {
                case PdfSubpath.Move move:
                    first = last = move.Location;
                    break;
                case PdfSubpath.Line line:
                    side = (line.From, line.To);
                    last = line.To;
                    break;
                case PdfSubpath.BezierCurve curve:
                    last = curve.EndPoint;
                    break;
                case PdfSubpath.Close when first is PdfPoint to && last is PdfPoint from:
                    side = (from, to);
                    break;
            }

            if (side is not { } drawn) continue;
            double width = Math.Abs(drawn.From.X - drawn.To.X), height = Math.Abs(drawn.From.Y - drawn.To.Y);
            if (width < Slack && height < Slack) continue;
            if (height < Slack && Math.Abs(drawn.From.Y - box.Top) < Slack) top += width;
            else if (height < Slack && Math.Abs(drawn.From.Y - box.Bottom) < Slack) bottom += width;
            else if (width < Slack && Math.Abs(drawn.From.X - box.Left) < Slack) left += height;
            else if (width < Slack && Math.Abs(drawn.From.X - box.Right) < Slack) right += height;
            else return null;
        }

        double across = (1 - RoundestPart) * box.Width, down = (1 - RoundestPart) * box.Height;
        return top > across && bottom > across && left > down && right > down ? box : null;
    }
}
