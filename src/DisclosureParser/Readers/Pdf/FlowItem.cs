using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Pdf;

/// <summary>One thing in the reading order of the pages.</summary>
/// <param name="Page">1-based page number.</param>
/// <param name="Bounds">Its place on the (turned) page.</param>
internal abstract record FlowItem(int Page, Box Bounds)
{
    public BlockRole Role { get; init; }

    /// <summary>Left and right edge of the column of text, or the half of the sheet, in which it stands.</summary>
    public (double Left, double Right) Column { get; init; } = (double.MinValue, double.MaxValue);

    /// <summary>Where the column starts on the page.</summary>
    public double ColumnStart => Column.Left > double.MinValue ? Column.Left : 0;
}

/// <summary>A line of text outside of tables.</summary>
internal sealed record LineItem(int Page, TextLine Line) : FlowItem(Page, Line.Bounds);

/// <summary>A table, or a part of one.</summary>
internal sealed record TableItem(int Page, PdfTable Table) : FlowItem(Page, Table.Bounds);

/// <summary>A picture.</summary>
internal sealed record PictureItem(int Page, Box Bounds) : FlowItem(Page, Bounds);
