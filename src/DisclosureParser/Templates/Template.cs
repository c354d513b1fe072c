using System.Collections.Immutable;

namespace DisclosureParser.Templates;

/// <summary>One version of the statutory form, as data.</summary>
/// <param name="Id">Stable id, for example <c>gkbg-2021</c>.</param>
/// <param name="Title">Title of the form.</param>
/// <param name="Source">The notice that issued it.</param>
/// <param name="FromYear">First report year it is prescribed for.</param>
/// <param name="Sections">The sections in the order of the form.</param>
/// <param name="Tables">The tables in the order of the form.</param>
public sealed record Template(
    string Id,
    string Title,
    TemplateSource Source,
    int FromYear,
    ImmutableArray<TemplateSection> Sections,
    ImmutableArray<TemplateTable> Tables)
{
    /// <summary>The section with this key.</summary>
    /// <exception cref="KeyNotFoundException">The form has no such section.</exception>
    public TemplateSection Section(string key) =>
        Sections.FirstOrDefault(section => section.Key == key) ?? throw new KeyNotFoundException($"{Id} has no section '{key}'.");

    /// <summary>The table with this key.</summary>
    /// <exception cref="KeyNotFoundException">The form has no such table.</exception>
    public TemplateTable Table(string key) =>
        Tables.FirstOrDefault(table => table.Key == key) ?? throw new KeyNotFoundException($"{Id} has no table '{key}'.");
}

/// <summary>Where a form comes from.</summary>
/// <param name="Document">Document number of the notice.</param>
/// <param name="Issued">Date of the notice.</param>
public sealed record TemplateSource(string Document, DateOnly? Issued);

/// <summary>A section of the form.</summary>
/// <param name="Key">Stable key, for example <c>overview</c>.</param>
/// <param name="Ordinal">Its number in the form, from 1.</param>
/// <param name="Wording">Its heading.</param>
/// <param name="Clause">Where the law requires it.</param>
public sealed record TemplateSection(string Key, int Ordinal, Wording Wording, string? Clause);

/// <summary>A table of the form.</summary>
/// <param name="Key">Stable key, for example <c>requests</c>.</param>
/// <param name="Section">Key of the section it stands in.</param>
/// <param name="Name">What people call it, for messages.</param>
/// <param name="Clause">Where the notice prints it.</param>
/// <param name="Blocks">Its blocks, each with its own rows and columns; most tables have one.</param>
public sealed record TemplateTable(string Key, string Section, string Name, string Clause, ImmutableArray<TableBlock> Blocks)
{
    /// <summary>Texts of the form's head that are no row and no column: notes, group captions.</summary>
    public ImmutableArray<string> Furniture { get; init; } = [];

    /// <summary>Labels that software prints before a subtotal.</summary>
    public ImmutableArray<string> Subtotals { get; init; } = [];

    /// <summary>The sums that must hold.</summary>
    public ImmutableArray<TemplateCheck> Checks { get; init; } = [];

    /// <summary>All rows without children, in order.</summary>
    public IEnumerable<AxisItem> LeafRows => Blocks.SelectMany(block => block.Rows.Leaves);

    /// <summary>The block, row and column of a figure key <c>table.row@column</c>; null where the form has no such figure.</summary>
    public TemplateCell? Find(string rowPath, string columnKey)
    {
        foreach (TableBlock block in Blocks)
        {
            if (block.Rows.Find(rowPath) is AxisItem row && block.Columns.FindByKey(columnKey) is AxisItem column)
                return new TemplateCell(block, row, column);
        }

        return null;
    }
}

/// <summary>A block of a table: rows and columns that belong together.</summary>
/// <param name="Key">Key of the block.</param>
/// <param name="Caption">The caption printed above it, where the form has one.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Columns">Its columns.</param>
public sealed record TableBlock(string Key, Wording? Caption, Axis Rows, Axis Columns);

/// <summary>One cell of the form.</summary>
/// <param name="Block">Its block.</param>
/// <param name="Row">Its row.</param>
/// <param name="Column">Its column.</param>
public sealed record TemplateCell(TableBlock Block, AxisItem Row, AxisItem Column);
