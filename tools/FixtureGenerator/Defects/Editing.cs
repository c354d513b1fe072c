using System.Collections.Immutable;
using FixtureGenerator.Forms;

namespace FixtureGenerator.Defects;

/// <summary>Changes to a printed report. What is to be changed must be there.</summary>
internal static class Editing
{
    /// <summary>Words of the text replaced.</summary>
    public static PrintedReport Replace(this PrintedReport report, string words, string by) => report.Change(
        block => block is PrintedParagraph paragraph && paragraph.Text.Contains(words, StringComparison.Ordinal) ? paragraph with { Text = paragraph.Text.Replace(words, by, StringComparison.Ordinal) } : block);

    /// <summary>Words of a heading replaced.</summary>
    public static PrintedReport Heading(this PrintedReport report, string words, string by) => report.Change(
        block => block is PrintedHeading heading && heading.Text == words ? new PrintedHeading(by[..2], by[2..]) : block);

    /// <summary>The paragraphs of a section in place of its own; none leaves the heading alone.</summary>
    public static PrintedReport Section(this PrintedReport report, int number, params string[] paragraphs) =>
        report.Edit(number, section => [section[0], .. paragraphs.Select(text => new PrintedParagraph(text)), .. section.Skip(1).Where(block => block is not PrintedParagraph { IsSignature: false })]);

    /// <summary>One more paragraph behind the heading of a section.</summary>
    public static PrintedReport Begin(this PrintedReport report, int number, string text) => report.Edit(number, section => [section[0], new PrintedParagraph(text), .. section.Skip(1)]);

    /// <summary>A section and all that is in it left out, the signature apart.</summary>
    public static PrintedReport Without(this PrintedReport report, int number) => report.Edit(number, section => section.Where(block => block is PrintedParagraph { IsSignature: true }));

    /// <summary>Two sections change places.</summary>
    public static PrintedReport Swap(this PrintedReport report, int number)
    {
        (int first, int second, int end) = (report.Start(number), report.Start(number + 1), report.End(number + 1));
        return report with { Blocks = [.. report.Blocks[..first], .. report.Blocks[second..end], .. report.Blocks[first..second], .. report.Blocks[end..]] };
    }

    /// <summary>Blocks put in front of the signature.</summary>
    public static PrintedReport End(this PrintedReport report, params PrintedBlock[] blocks) => report with { Blocks = report.Blocks.InsertRange(report.End(6), blocks) };

    /// <summary>The text of a cell.</summary>
    public static PrintedReport Cell(this PrintedReport report, string key, string text) =>
        report.ChangeTables(grid => [grid.Change(cell => cell.Key == key ? cell with { Text = text } : cell)]);

    /// <summary>A label of a table.</summary>
    public static PrintedReport Label(this PrintedReport report, string label, string text) =>
        report.ChangeTables(grid => [grid.Change(cell => cell.Kind != CellKind.Value && cell.Text == label ? cell with { Text = text } : cell)]);

    /// <summary>Rows of a table left out.</summary>
    public static PrintedReport WithoutRow(this PrintedReport report, string key) => report.ChangeTables(grid =>
        [grid.Cells.FirstOrDefault(cell => cell.Key == key) is not FormCell found ? grid : grid.With(grid.Cells.Where(cell => cell.Row != found.Row).Select(cell => cell.Row > found.Row ? cell with { Row = cell.Row - 1 } : cell))]);

    /// <summary>The last columns of a table left out.</summary>
    public static PrintedReport Narrower(this PrintedReport report, string table, int width) => report.ChangeTables(grid =>
        [grid.Key != table ? grid : grid.With(grid.Cells.Where(cell => cell.Column < width).Select(cell => cell with { ColumnSpan = Math.Min(cell.ColumnSpan, width - cell.Column) }))]);

    /// <summary>A picture in place of a table.</summary>
    public static PrintedReport Picture(this PrintedReport report, string table) =>
        report.Change(block => block is PrintedTable printed && printed.Grid.Key == table ? new PrintedPicture(table + ".png") : block);

    /// <summary>A table of one report in another.</summary>
    public static PrintedReport WithTable(this PrintedReport report, string key, PrintedReport other) => report.ChangeTables(grid =>
        grid.Key == key ? other.Blocks.OfType<PrintedTable>().Where(table => table.Grid.Key == key).Select(table => table.Grid) : [grid]);

    private static PrintedReport Edit(this PrintedReport report, int number, Func<ImmutableArray<PrintedBlock>, IEnumerable<PrintedBlock>> edit)
    {
        int start = report.Start(number), end = number == 6 ? report.Blocks.Length : report.Start(number + 1);
        return report with { Blocks = [.. report.Blocks[..start], .. edit(report.Blocks[start..end]), .. report.Blocks[end..]] };
    }

    private static PrintedReport Change(this PrintedReport report, Func<PrintedBlock, PrintedBlock> change)
    {
        ImmutableArray<PrintedBlock> changed = [.. report.Blocks.Select(change)];
        return changed.SequenceEqual(report.Blocks) ? throw new InvalidOperationException("The report has no such words.") : report with { Blocks = changed };
    }

    private static int Start(this PrintedReport report, int number)
    {
        int seen = 0;
        for (int i = 0; i < report.Blocks.Length; i++)
        {
            if (report.Blocks[i] is PrintedHeading && ++seen == number) return i;
        }

        throw new InvalidOperationException($"The report has no section {number}.");
    }

    private static int End(this PrintedReport report, int number)
    {
        int end = report.Start(number) + 1;
        while (end < report.Blocks.Length && report.Blocks[end] is not (PrintedHeading or PrintedParagraph { IsSignature: true })) end++;
        return end;
    }
}
