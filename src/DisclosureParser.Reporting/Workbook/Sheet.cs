using System.Collections.Immutable;

namespace DisclosureParser.Reporting.Workbook;

/// <summary>A sheet: heads in the first row, one thing a row below.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, each with a cell for every column.</param>
internal sealed record Sheet(string Name, ImmutableArray<SheetColumn> Columns, IEnumerable<SheetCell[]> Rows)
{
    /// <summary>Columns that stay where they are when the rest is moved.</summary>
    public int FrozenColumns { get; init; }
}

/// <summary>A column.</summary>
/// <param name="Head">Its head.</param>
/// <param name="Width">Its width in characters of the default font; a Chinese one takes two.</param>
internal sealed record SheetColumn(string Head, int Width);

/// <summary>A cell: a text, a number or nothing.</summary>
/// <param name="Text">The text; null where it holds none.</param>
/// <param name="Number">The number; null where it holds none.</param>
/// <param name="Style">How it looks.</param>
/// <param name="Link">A relative reference that the text leads to; null where it leads nowhere.</param>
internal readonly record struct SheetCell(string? Text, decimal? Number, CellStyle Style = CellStyle.Plain, string? Link = null)
{
    public static SheetCell Empty => default;

    public static implicit operator SheetCell(string? text) => new(text, null);

    public static implicit operator SheetCell(int number) => new(null, number);

    public static implicit operator SheetCell(int? number) => new(null, number);

    public static implicit operator SheetCell(decimal? number) => new(null, number);

    /// <summary>A text that breaks into lines within its cell.</summary>
    public static SheetCell Wrapped(string? text) => new(text, null, CellStyle.Wrapped);

    /// <summary>The name of a document that leads to it.</summary>
    public static SheetCell Original(string document, FormatOptions options) =>
        DocumentUri.Link(document, options) is string link ? new SheetCell(document, null, CellStyle.Link, link) : document;

    /// <summary>The word for a severity, coloured.</summary>
    public static SheetCell Of(Severity severity, string word) => new(word, null, severity switch
    {
        Severity.Error => CellStyle.Error,
        Severity.Warning => CellStyle.Warning,
        _ => CellStyle.Info,
    });
}

/// <summary>How a cell looks: the place of its format in the style sheet.</summary>
internal enum CellStyle
{
    Plain,
    Head,
    Wrapped,
    Link,
    Error,
    Warning,
    Info,
    Percent,
    Muted,
}
