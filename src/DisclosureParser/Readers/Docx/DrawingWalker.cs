using System.Collections.Immutable;
using System.Globalization;

namespace DisclosureParser.Readers.Docx;

/// <summary>Walks a drawing, of either kind that Word writes, for the text boxes and the picture in it.</summary>
internal sealed class DrawingWalker
{
    private const double UnitsPerPoint = 12700;

    private readonly PartReader _part;
    private readonly BodyWalker _blocks;
    private readonly ImmutableArray<StoryItem>.Builder _items = ImmutableArray.CreateBuilder<StoryItem>();
    private bool _isPicture;
    private string? _description;
    private double? _width;
    private double? _height;

    private DrawingWalker(PartReader part, BodyWalker blocks)
    {
        _part = part;
        _blocks = blocks;
    }

    public static ImmutableArray<StoryItem> Read(PartReader part, BodyWalker blocks)
    {
        string path = part.ElementPath;
        DrawingWalker walker = new(part, blocks);
        walker.Walk();
        if (walker._isPicture) walker._items.Insert(0, new StoryPicture(path, walker._description, walker._width, walker._height));
        return walker._items.ToImmutable();
    }

    private void Walk()
    {
        StackGuard.Check();
        int depth = _part.Depth;
        while (_part.NextChild(depth))
        {
            if (_part.Vocabulary == Vocabulary.Compatibility) CompatibilityChoice.Read(_part, Walk);
            else if (_part.Is("txbxContent")) _items.AddRange(_blocks.ReadApart());
            else Look();
        }
    }

    private void Look()
    {
        switch (_part.LocalName)
        {
            case "extent":
                _width ??= Length(_part.Attribute("cx"));
                _height ??= Length(_part.Attribute("cy"));
                break;
            case "docPr":
                _description ??= Spoken(_part.Attribute("descr")) ?? Spoken(_part.Attribute("title"));
                break;
            // Charts and diagrams are drawn from data that is not read, and words drawn as a shape from an attribute: to the reader of
            // the report they are pictures.
            case "blip" or "imagedata" or "textpath" or "chart" or "relIds":
                _isPicture = true;
                break;
            case "shape" or "rect":
                _description ??= Spoken(_part.Attribute("alt"));
                ReadStyle(_part.Attribute("style"));
                break;
        }

        Walk();
    }

    private void ReadStyle(string? style)
    {
        if (style is null) return;
        foreach (string property in style.Split(';'))
        {
            string[] pair = property.Split(':');
            if (pair.Length != 2 || !pair[1].TrimEnd().EndsWith("pt", StringComparison.Ordinal)) continue;
            if (!double.TryParse(pair[1].AsSpan().Trim()[..^2], NumberStyles.Float, CultureInfo.InvariantCulture, out double points)) continue;
            if (!double.IsFinite(points) || points < 0) continue;
            if (pair[0].Trim() == "width") _width ??= points;
            else if (pair[0].Trim() == "height") _height ??= points;
        }
    }

    private static double? Length(string? value) =>
        long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out long units) ? units / UnitsPerPoint : null;

    private static string? Spoken(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
