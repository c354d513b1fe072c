using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Cells;

/// <summary>The cells of a printed table that the form asks for, and where several of them lie.</summary>
internal static class FormCells
{
    /// <summary>The figures that the form asks for: leaves, and a group's own row only where it stands for its leaves.</summary>
    public static IEnumerable<(Figure Figure, TemplateCell Cell)> Of(TemplateTable form, StatutoryTable table)
    {
        foreach (Figure figure in table.Figures)
        {
            if (form.Find(figure.Row, figure.Column) is not TemplateCell cell) continue;
            bool isLeaf = cell.Row.Children.IsEmpty && cell.Column.Children.IsEmpty;
            if (isLeaf || StandsForLeaves(table, cell)) yield return (figure, cell);
        }
    }

    /// <summary>The smallest element that holds all of these cells: the cell, its row, its column, or the table.</summary>
    public static (string Subject, SourceLocation Location) Smallest(StatutoryTable table, IReadOnlyList<Figure> figures)
    {
        Figure first = figures[0];
        if (figures.Count == 1) return (first.Key, first.Location);
        if (figures.All(figure => figure.Row == first.Row)) return ($"{table.Key}.{first.Row}", first.Location);
        if (figures.All(figure => figure.Column == first.Column)) return ($"{table.Key}@{first.Column}", first.Location);
        return (table.Key, table.Location);
    }

    /// <summary>Says that element in the words of the form.</summary>
    public static string Words(Template form, StatutoryTable table, IReadOnlyList<Figure> figures)
    {
        Figure first = figures[0];
        if (figures.Count == 1) return FormWords.Cell(form, first.Key);
        if (figures.All(figure => figure.Row == first.Row)) return FormWords.Row(form, table.Key, first.Row);
        return figures.All(figure => figure.Column == first.Column) ? FormWords.Column(form, table.Key, first.Column) : FormWords.Table(form, table.Key);
    }

    /// <summary>What a cell measures: what its column measures, or its row where the column measures a count.</summary>
    public static Measure MeasureOf(TemplateCell cell) => cell.Column.Measure != Measure.Count ? cell.Column.Measure : cell.Row.Measure;

    /// <summary>Each cell as a place that belongs to a finding.</summary>
    public static ImmutableArray<RelatedLocation> Related(IEnumerable<Figure> figures) =>
        [.. figures.Select(figure => new RelatedLocation("cell", figure.Key, figure.Text, figure.Location))];

    private static bool StandsForLeaves(StatutoryTable table, TemplateCell cell)
    {
        foreach (AxisItem row in cell.Row.WithDescendants())
        {
            if (!row.Children.IsEmpty) continue;
            foreach (AxisItem column in cell.Column.WithDescendants())
            {
                if (column.Children.IsEmpty && table.Find(row.Path, column.Key) is { State: not FigureState.Missing }) return false;
            }
        }

        return true;
    }
}
