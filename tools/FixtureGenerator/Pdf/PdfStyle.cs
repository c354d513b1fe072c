namespace FixtureGenerator.Pdf;

/// <summary>What tells the cells of a table apart.</summary>
internal enum PdfRules
{
    /// <summary>Lines, each drawn once.</summary>
    Strokes,

    /// <summary>Thin filled rectangles around each cell, as Word prints.</summary>
    ThinRectangles,

    /// <summary>A box for each cell, a little apart from its neighbours.</summary>
    CellBoxes,

    /// <summary>A box with round corners for each cell, well apart from its neighbours.</summary>
    RoundBoxes,

    /// <summary>Grounds of two shades.</summary>
    Fills,

    /// <summary>Lines between rows only.</summary>
    Horizontal,

    None,
}

/// <summary>Every choice that makes one PDF layout differ from another.</summary>
internal sealed record PdfStyle
{
    public PdfRules Rules { get; init; }

    public bool IsLandscape { get; init; }

    /// <summary>A row that does not fit is cut at the end of the page and goes on at the top of the next.</summary>
    public bool BreaksRows { get; init; }

    /// <summary>The head again at the top of each page.</summary>
    public bool RepeatsHead { get; init; }

    /// <summary>Column labels one character a line.</summary>
    public bool HasVerticalHeads { get; init; }

    /// <summary>Labels broken by their author, long before the edge of the cell.</summary>
    public bool BreaksLabels { get; init; }

    /// <summary>Labels and headings drawn twice, a hair apart, for boldness.</summary>
    public bool IsDoubled { get; init; }

    /// <summary>Short labels and headings set wide.</summary>
    public bool IsSpaced { get; init; }

    /// <summary>Two pages side by side on each sheet.</summary>
    public bool IsTwoUp { get; init; }

    /// <summary>No map to Unicode: the name of the encoding says that the codes are UTF-16.</summary>
    public bool HasNamedEncoding { get; init; }

    public bool HasWatermark { get; init; }

    /// <summary>A pale word again and again all over each page, hardly larger than the text.</summary>
    public bool IsTiled { get; init; }

    /// <summary>Page numbers at the foot, the title at the head of each page.</summary>
    public bool HasFurniture { get; init; }

    /// <summary>Where on the first page the tables begin to move: shifts all page breaks.</summary>
    public double Shift { get; init; }
}
