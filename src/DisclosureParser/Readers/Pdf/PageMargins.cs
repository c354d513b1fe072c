namespace DisclosureParser.Readers.Pdf;

/// <summary>The margins of the text columns of all pages. A page with little text borrows from the others.</summary>
internal sealed class PageMargins
{
    private const int EnoughLines = 5;

    private readonly Dictionary<(int Page, double Column), TextMargins> _margins = [];

    public PageMargins(IReadOnlyList<FlowItem> items)
    {
        Dictionary<(int Page, double Column), List<TextLine>> lines = [];
        List<(int Page, double Column)> order = [];
        foreach (FlowItem item in items)
        {
            if (item is not LineItem { Line.Direction: TextDirection.Right } line) continue;
            (int, double) key = (line.Page, line.Column.Left);
            if (!lines.TryGetValue(key, out List<TextLine>? own))
            {
                lines[key] = own = [];
                order.Add(key);
            }

            own.Add(line.Line);
        }

        TextMargins fullest = default;
        int most = 0;
        foreach ((int Page, double Column) key in order)
        {
            TextMargins margins = _margins[key] = TextMargins.Of(lines[key]);
            if (lines[key].Count <= most) continue;
            double start = key.Column > double.MinValue ? key.Column : 0;
            (fullest, most) = (margins with { Left = margins.Left - start, Right = margins.Right - start }, lines[key].Count);
        }

        double width = fullest.Right - fullest.Left;
        foreach ((int Page, double Column) key in order)
        {
            TextMargins own = _margins[key];
            bool isAlone = key.Column == double.MinValue;
            if (lines[key].Count < EnoughLines && isAlone && most >= EnoughLines)
                own = new TextMargins(Math.Min(own.Left, fullest.Left), Math.Max(own.Right, fullest.Right), fullest.Pitch);
            else if (own.Right - own.Left < width && own.Right - own.Left > 0.6 * width)
                own = own with { Right = own.Left + width };
            _margins[key] = own;
        }
    }

    public TextMargins For(LineItem line) => _margins.TryGetValue((line.Page, line.Column.Left), out TextMargins margins) ? margins : default;
}
