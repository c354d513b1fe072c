using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Templates;

namespace DisclosureParser;

/// <summary>How far something of the form was read.</summary>
public enum RecognitionStatus
{
    /// <summary>Read with certainty.</summary>
    Complete,

    /// <summary>It is there, and part of it could not be told apart.</summary>
    Partial,

    /// <summary>It was not found.</summary>
    NotFound,
}

/// <summary>One of the three statutory tables as the report prints it.</summary>
/// <param name="Key">Key of the table: <c>proactive</c>, <c>requests</c> or <c>disputes</c>.</param>
/// <param name="Status">How far it was read.</param>
/// <param name="Location">Where it begins; for a table that was not found, its section's heading or the report's first block.</param>
/// <param name="Figures">Every figure of the recognised form in the order of the form, also those that are not printed.</param>
public sealed record StatutoryTable(
    string Key,
    RecognitionStatus Status,
    SourceLocation Location,
    ImmutableArray<Figure> Figures) : IReportElement
{
    private readonly Dictionary<string, Figure> _byKey = Index(Figures);

    /// <summary>Number of the form's rows that were found.</summary>
    public int RowsFound { get; init; }

    /// <summary>What told its cells apart: the weakest of the grids it was read from. Null where no grid was found.</summary>
    public GridEvidence? Evidence { get; init; }

    /// <summary>Every row and column label that was read, in document order, with how it was recognised.</summary>
    public ImmutableArray<PrintedLabel> Labels { get; init; } = [];

    /// <summary>The parts of the document it was read from, in document order.</summary>
    public ImmutableArray<TableSource> Sources { get; init; } = [];

    /// <summary>Labels of its rows stand in the text, but no cells could be told apart.</summary>
    public bool HasLabelsWithoutCells { get; init; }

    /// <summary>Pictures where the table should stand.</summary>
    public ImmutableArray<SourceLocation> Pictures { get; init; } = [];

    /// <summary>The figure at a row path and a column key.</summary>
    /// <exception cref="KeyNotFoundException">The form has no such figure.</exception>
    public Figure this[string row, string column] =>
        Find(row, column) ?? throw new KeyNotFoundException($"No figure '{Key}.{row}@{column}'.");

    /// <summary>The figure at a row path and a column key, or null where the form has none.</summary>
    public Figure? Find(string row, string column) => _byKey.GetValueOrDefault($"{Key}.{row}@{column}");

    private static Dictionary<string, Figure> Index(ImmutableArray<Figure> figures)
    {
        Dictionary<string, Figure> index = new(figures.Length, StringComparer.Ordinal);
        foreach (Figure figure in figures) index[figure.Key] = figure;
        return index;
    }
}

/// <summary>Which axis a label names.</summary>
public enum LabelAxis
{
    /// <summary>A row of the form.</summary>
    Row,

    /// <summary>A column of the form.</summary>
    Column,
}

/// <summary>A label of a table, as printed and as recognised.</summary>
/// <param name="Axis">Which axis it names.</param>
/// <param name="Key">Row path or column key; null where it was not recognised.</param>
/// <param name="Text">The label as printed.</param>
/// <param name="Match">How it was recognised.</param>
/// <param name="Location">Its cell.</param>
public sealed record PrintedLabel(LabelAxis Axis, string? Key, string Text, LabelMatch Match, SourceLocation Location);
