using DisclosureParser.Documents;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace DisclosureParser.Readers.Pdf;

/// <summary>
/// The ruling lines and filled areas among the paths of a page. Word and WPS draw a rule as a thin filled rectangle as often
/// as they stroke it; Chromium draws one as a thin trapezoid.
/// </summary>
internal static class RuleExtraction
{
    /// <summary>A filled shape thinner than this is a line.</summary>
    public const double MaxThickness = 3;

    private const double White = 0.98, EdgeSlack = 1;

    public static (List<Rule> Rules, List<Fill> Fills) Extract(Page page)
    {
        PathSink sink = new(page.Width, page.Height);
        foreach (PdfPath path in page.Paths)
        {
            if (path.IsClipping)
            {
                sink.Clip(path);
                continue;
            }

            if (path.IsFilled) sink.Fill(path);
            if (path.IsStroked) sink.Stroke(path);
            sink.EndClip();
        }

        sink.Rules.AddRange(DottedRules.Find(sink.Dots));
        return (sink.Rules, sink.Fills);
    }

    /// <summary>Whether anything is drawn that is not white.</summary>
    public static bool IsAnyVisible(Page page)
    {
        foreach (PdfPath path in page.Paths)
        {
            if (path.IsClipping) continue;
            if (path.IsFilled && GlyphExtraction.LightnessOf(path.FillColor) < White) return true;
            if (path.IsStroked && GlyphExtraction.LightnessOf(path.StrokeColor) < White) return true;
        }

        return false;
    }

    private sealed class PathSink(double pageWidth, double pageHeight)
    {
        private Box? _clip;

        public List<Rule> Rules { get; } = [];

        public List<Fill> Fills { get; } = [];

        public List<Box> Dots { get; } = [];

        /// <summary>Takes note of an area outside of which nothing is drawn.</summary>
        public void Clip(PdfPath path)
        {
            if (path.GetBoundingRectangle() is not PdfRectangle bounds) return;
            Box box = Place(bounds);
            _clip = _clip is Box outer ? Shared(outer, box) : box;
        }

        public void EndClip() => _clip = null;

        public void Stroke(PdfPath path)
        {
            double lightness = GlyphExtraction.LightnessOf(path.StrokeColor);
            foreach (PdfSubpath subpath in path)
            {
                if (RoundedBoxes.Of(subpath) is PdfRectangle round)
                {
                    AddLine(round.TopLeft, round.TopRight, lightness);
                    AddLine(round.BottomLeft, round.BottomRight, lightness);
                    AddLine(round.TopLeft, round.BottomLeft, lightness);
                    AddLine(round.TopRight, round.BottomRight, lightness);
                    continue;
                }

                PdfPoint? first = null, last = null;
                foreach (PdfSubpath.IPathCommand command in subpath.Commands)
                {
                    switch (command)
                    {
                        case PdfSubpath.Move move:
                            first = last = move.Location;
                            break;
                        case PdfSubpath.Line line:
                            AddLine(line.From, line.To, lightness);
                            last = line.To;
                            break;
                        case PdfSubpath.BezierCurve curve:
                            last = curve.EndPoint;
                            break;
                        case PdfSubpath.Close when first is PdfPoint from && last is PdfPoint to:
                            AddLine(to, from, lightness);
                            break;
                    }
                }
            }
        }

        public void Fill(PdfPath path)
        {
            double lightness = GlyphExtraction.LightnessOf(path.FillColor);
            List<Box>? areas = null;
            foreach (PdfSubpath subpath in path)
            {
                if (subpath.GetBoundingRectangle() is not PdfRectangle bounds) continue;
                Box box = Place(bounds);
                // Painting the whole sheet through a hole in a mask is one way to fill an area.
                if (_clip is Box hole && box.Width() * box.Height() > pageWidth * pageHeight / 2) box = Shared(hole, box);
                if (box.Right < 0 || box.Left > pageWidth || box.Bottom < 0 || box.Top > pageHeight) continue;
                if (Math.Min(box.Width(), box.Height()) <= MaxThickness) AddThin(box, lightness);
                else if (IsStraight(subpath) || RoundedBoxes.Of(subpath) is not null) (areas ??= []).Add(box);
            }

            if (areas is null) return;
            if (areas.Count == 2 && AddFrame(areas[0], areas[1], lightness)) return;
            foreach (Box area in areas) Fills.Add(new Fill(area, lightness));
        }

        private Box Place(PdfRectangle bounds) => new(bounds.Left, pageHeight - bounds.Top, bounds.Right, pageHeight - bounds.Bottom);

        private static Box Shared(Box a, Box b) =>
            new(Math.Max(a.Left, b.Left), Math.Max(a.Top, b.Top), Math.Min(a.Right, b.Right), Math.Min(a.Bottom, b.Bottom));

        private void AddLine(PdfPoint from, PdfPoint to, double lightness)
        {
            double dx = Math.Abs(from.X - to.X), dy = Math.Abs(from.Y - to.Y);
            if (dx < 0.01 && dy < 0.01) return;
            double y = pageHeight - (from.Y + to.Y) / 2, x = (from.X + to.X) / 2;
            if (dy <= 0.02 * dx) Add(new Rule(true, y, Math.Min(from.X, to.X), Math.Max(from.X, to.X)), lightness);
            else if (dx <= 0.02 * dy) Add(new Rule(false, x, pageHeight - Math.Max(from.Y, to.Y), pageHeight - Math.Min(from.Y, to.Y)), lightness);
        }

        private void AddThin(Box box, double lightness)
        {
            double width = box.Width(), height = box.Height();
            if (Math.Max(width, height) <= MaxThickness && Math.Max(width, height) < 2 * Math.Min(width, height)) Dots.Add(box);
            else if (width >= height) Add(new Rule(true, box.CenterY(), box.Left, box.Right), lightness);
            else Add(new Rule(false, box.CenterX(), box.Top, box.Bottom), lightness);
        }

        // A border drawn as the area between two rectangles.
        private bool AddFrame(Box a, Box b, double lightness)
        {
            (Box outer, Box inner) = a.Contains(b, 0.1) ? (a, b) : (b, a);
            if (!outer.Contains(inner, 0.1)) return false;
            double thickest = Math.Max(
                Math.Max(inner.Left - outer.Left, outer.Right - inner.Right),
                Math.Max(inner.Top - outer.Top, outer.Bottom - inner.Bottom));
            if (thickest > MaxThickness) return false;
            Box middle = new((outer.Left + inner.Left) / 2, (outer.Top + inner.Top) / 2, (outer.Right + inner.Right) / 2, (outer.Bottom + inner.Bottom) / 2);
            if (inner.Top > outer.Top) Add(new Rule(true, middle.Top, outer.Left, outer.Right), lightness);
            if (inner.Bottom < outer.Bottom) Add(new Rule(true, middle.Bottom, outer.Left, outer.Right), lightness);
            if (inner.Left > outer.Left) Add(new Rule(false, middle.Left, outer.Top, outer.Bottom), lightness);
            if (inner.Right < outer.Right) Add(new Rule(false, middle.Right, outer.Top, outer.Bottom), lightness);
            return true;
        }

        // A white line is seen on a coloured ground only.
        private void Add(Rule rule, double lightness)
        {
            if (lightness >= White && !OnColour(rule)) return;
            if (OnPage(rule) is Rule seen) Rules.Add(seen);
        }

        // Some writers draw a row that the page break cuts in full on both pages: what lies outside of a page is not seen there.
        private Rule? OnPage(Rule rule)
        {
            (double across, double along) = rule.IsHorizontal ? (pageHeight, pageWidth) : (pageWidth, pageHeight);
            if (rule.Position < -EdgeSlack || rule.Position > across + EdgeSlack) return null;
            double start = Math.Max(rule.Start, 0), end = Math.Min(rule.End, along);
            return end > start ? rule with { Start = start, End = end } : null;
        }

        // The outermost lines have the ground on one side only.
        private bool OnColour(Rule rule) => IsColoured(rule, 0) || IsColoured(rule, MaxThickness / 2) || IsColoured(rule, -MaxThickness / 2);

        private bool IsColoured(Rule rule, double beside)
        {
            double middle = (rule.Start + rule.End) / 2, position = rule.Position + beside;
            (double x, double y) = rule.IsHorizontal ? (middle, position) : (position, middle);
            for (int i = Fills.Count - 1; i >= 0; i--)
                if (Fills[i].Bounds.Contains(x, y)) return Fills[i].Lightness < White;
            return false;
        }

        private static bool IsStraight(PdfSubpath subpath)
        {
            foreach (PdfSubpath.IPathCommand command in subpath.Commands)
                if (command is PdfSubpath.BezierCurve) return false;
            return subpath.Commands.Count is > 3 and < 8;
        }
    }
}
