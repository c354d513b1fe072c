using System.Collections.Immutable;
using FixtureGenerator.Reports;

namespace FixtureGenerator.Forms;

/// <summary>A part of a printed report.</summary>
internal abstract record PrintedBlock;

/// <summary>The heading of a section, with its number.</summary>
internal sealed record PrintedHeading(string Number, string Words) : PrintedBlock
{
    public string Text => Number + Words;
}

/// <summary>A paragraph.</summary>
internal sealed record PrintedParagraph(string Text, bool IsSignature = false) : PrintedBlock;

/// <summary>A picture in place of a table; printed by layouts that can.</summary>
internal sealed record PrintedPicture(string Source) : PrintedBlock;

/// <summary>A statutory table.</summary>
internal sealed record PrintedTable(FormGrid Grid, string Caption) : PrintedBlock;

/// <summary>A report as it is printed, before a format is chosen.</summary>
internal sealed record PrintedReport(string Title, ImmutableArray<PrintedBlock> Blocks, ExpectedReport Expected)
{
    /// <summary>The same report with each table replaced by one or more.</summary>
    public PrintedReport ChangeTables(Func<FormGrid, IEnumerable<FormGrid>> change) => this with
    {
        Blocks = [.. Blocks.SelectMany<PrintedBlock, PrintedBlock>(block => block is PrintedTable table ? change(table.Grid).Select(grid => table with { Grid = grid }) : (IEnumerable<PrintedBlock>)[block])],
    };
}
