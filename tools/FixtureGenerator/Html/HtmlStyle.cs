using System.Text;

namespace FixtureGenerator.Html;

/// <summary>How section headings are marked up.</summary>
internal enum HtmlHeading
{
    Element,
    Div,
    Strong,
    Plain,

    /// <summary>In one paragraph with the text that follows.</summary>
    RunOn,

    /// <summary>The first row of the section's table, where it has one.</summary>
    InTable,
}

/// <summary>How letters stand in inline elements.</summary>
internal enum HtmlInline
{
    Clean,

    /// <summary>Labels and numbers cut by spans at odd places.</summary>
    Split,

    /// <summary>As Word saves: one span for each character, an empty o:p at the end.</summary>
    Word,
}

/// <summary>How cells span rows and columns.</summary>
internal enum HtmlSpans
{
    Right,

    /// <summary>No rowspan: blanks below the label.</summary>
    NoRowSpan,

    /// <summary>No spans at all: every place repeats its label.</summary>
    Repeated,

    /// <summary>No spans at all: blanks right of and below the label.</summary>
    NoSpans,

    /// <summary>Rowspans that reach below the table, colspans too wide.</summary>
    TooLarge,
}

/// <summary>What stands around the article.</summary>
internal enum HtmlPage
{
    Bare,
    Nested,
    Cms,
    Xhtml,
    Mhtml,

    /// <summary>Layout tables a dozen deep.</summary>
    Deep,

    /// <summary>The same article again for another screen.</summary>
    Twice,

    /// <summary>Last year's report behind this one.</summary>
    TwoYears,

    /// <summary>Last year's report in a tab that is not shown.</summary>
    HiddenYear,
}

/// <summary>What elements make up a table.</summary>
internal enum HtmlTableMarkup
{
    Table,
    Roles,
    Display,
}

/// <summary>What holds the text of a value.</summary>
internal enum HtmlValue
{
    Text,

    /// <summary>A field of a form that cannot be changed.</summary>
    Field,

    /// <summary>A table of one cell.</summary>
    Framed,

    /// <summary>A corrected number: the wrong one struck out before it, the mark of a note raised behind it.</summary>
    Corrected,
}

/// <summary>Every choice that makes one HTML layout differ from another.</summary>
internal sealed record HtmlStyle
{
    public HtmlHeading Heading { get; init; }

    public HtmlInline Inline { get; init; }

    public HtmlSpans Spans { get; init; }

    public HtmlPage Page { get; init; }

    public HtmlTableMarkup Markup { get; init; }

    public HtmlValue Value { get; init; }

    /// <summary>The third table has its rows beside each other.</summary>
    public bool IsTurned { get; init; }

    /// <summary>The rows of the second and third table are numbered in a column of their own, the last.</summary>
    public bool HasLineNumbers { get; init; }

    /// <summary>A tbody around every row.</summary>
    public bool HasGroupPerRow { get; init; }

    /// <summary>Marks of direction and joiners around every text.</summary>
    public bool HasInvisibleMarks { get; init; }

    /// <summary>No-break spaces around the text of cells and paragraphs.</summary>
    public bool PadsWithSpaces { get; init; }

    /// <summary>Line breaks inside labels.</summary>
    public bool BreaksLabels { get; init; }

    /// <summary>A caption in the first row of each table.</summary>
    public bool HasCaptionRow { get; init; }

    public bool HasCaptionElement { get; init; }

    /// <summary>thead and tbody.</summary>
    public bool HasRowGroups { get; init; }

    /// <summary>The third table comes in two pieces; the second has the head again, its labels again, or neither.</summary>
    public (bool Head, bool Labels)? Split { get; init; }

    /// <summary>Empty elements, scripts and comments between the cells.</summary>
    public bool HasClutter { get; init; }

    public Encoding Encoding { get; init; } = Encoding.UTF8;

    public string Charset { get; init; } = "utf-8";

    public bool NamesCharset { get; init; } = true;
}
