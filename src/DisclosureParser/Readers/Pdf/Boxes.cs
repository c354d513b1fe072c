using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Pdf;

/// <summary>Geometry of boxes.</summary>
internal static class Boxes
{
    public static double Width(this Box box) => box.Right - box.Left;

    public static double Height(this Box box) => box.Bottom - box.Top;

    public static double CenterX(this Box box) => (box.Left + box.Right) / 2;

    public static double CenterY(this Box box) => (box.Top + box.Bottom) / 2;

    public static bool Contains(this Box box, double x, double y) =>
        x >= box.Left && x <= box.Right && y >= box.Top && y <= box.Bottom;

    public static bool Contains(this Box box, Box other, double slack) =>
        other.Left >= box.Left - slack && other.Right <= box.Right + slack && other.Top >= box.Top - slack && other.Bottom <= box.Bottom + slack;

    public static Box Union(this Box a, Box b) =>
        new(Math.Min(a.Left, b.Left), Math.Min(a.Top, b.Top), Math.Max(a.Right, b.Right), Math.Max(a.Bottom, b.Bottom));

    /// <summary>To a tenth of a point, which is what locations print.</summary>
    public static Box Rounded(this Box box) =>
        new(Math.Round(box.Left, 1), Math.Round(box.Top, 1), Math.Round(box.Right, 1), Math.Round(box.Bottom, 1));
}
