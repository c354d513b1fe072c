namespace FixtureGenerator.Docx;

/// <summary>How section headings are told from text.</summary>
internal enum DocxHeading
{
    Style,
    OutlineLevel,
    Bold,
    Plain,

    /// <summary>By style, the number from an automatic list.</summary>
    Numbered,
}

/// <summary>What holds the tables.</summary>
internal enum DocxPlace
{
    Body,
    LayoutTable,
    TextBox,

    /// <summary>A drawing with a copy of itself for older programs.</summary>
    AlternateContent,
    ContentControl,
    Floating,
}

/// <summary>The program whose habits the file shows.</summary>
internal enum DocxMaker
{
    Word,
    Wps,
    LibreOffice,
}

/// <summary>Every choice that makes one Word document differ from another.</summary>
internal sealed record DocxStyle
{
    public DocxMaker Maker { get; init; }

    public DocxHeading Heading { get; init; }

    public DocxPlace Place { get; init; }

    /// <summary>The third table comes as two.</summary>
    public bool IsSplit { get; init; }

    /// <summary>Numbers corrected with tracked changes, and a deleted paragraph.</summary>
    public bool IsTracked { get; init; }

    /// <summary>Hidden text in cells and paragraphs.</summary>
    public bool HasHiddenText { get; init; }

    /// <summary>A run for each character.</summary>
    public bool HasCutRuns { get; init; }

    /// <summary>No merged cells: blanks below and beside the label.</summary>
    public bool HasNoMerges { get; init; }

    public bool IsStrict { get; init; }

    public bool HasMacros { get; init; }
}
