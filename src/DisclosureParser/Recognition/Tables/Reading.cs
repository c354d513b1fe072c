using DisclosureParser.Documents;
using DisclosureParser.Templates;

namespace DisclosureParser.Recognition.Tables;

/// <summary>One cell that was read as a figure of the form.</summary>
/// <param name="Row">The row of the form.</param>
/// <param name="Column">The column of the form.</param>
/// <param name="Cell">The cell; where it could not be told apart, the row's label.</param>
/// <param name="IsCertain">False where the cells of the row could not be told apart: the figure is unreadable.</param>
internal sealed record Reading(AxisItem Row, AxisItem Column, TableCell Cell, bool IsCertain)
{
    public string Key => $"{Row.Path}@{Column.Key}";
}

/// <summary>What was read from the segments of one statutory table.</summary>
internal sealed class SegmentReadings
{
    public List<Reading> Cells { get; } = [];

    public List<PrintedLabel> Labels { get; } = [];

    /// <summary>Believes nothing of what was read.</summary>
    public void Doubt()
    {
        for (int i = 0; i < Cells.Count; i++) Cells[i] = Cells[i] with { IsCertain = false };
    }

    /// <summary>Places where values stand that belong to no row or column that could be told.</summary>
    public List<TableCell> Homeless { get; } = [];

    /// <summary>Figures whose row and column a head names: they are printed somewhere, even where no cell was found below it.</summary>
    public HashSet<string> Announced { get; } = new(StringComparer.Ordinal);

    /// <summary>The head was mangled on the way, so that what is not found may well be printed.</summary>
    public bool IsMangled { get; set; }

    public void AddLabel(Head head, LabelAxis axis)
    {
        if (head.Label is null) return;
        string? key = head.Row is not null && head.Column is null ? head.Row.Path : head.Column?.Key ?? head.Row?.Path;
        Labels.Add(new PrintedLabel(axis, key, head.Text, head.Match, head.Label.Location));
    }
}
