using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Reconciliation.Repairs;

/// <summary>One edit that may explain why sums of a table fail. Only thought of, never applied.</summary>
/// <param name="Chinese">What seems to have happened, in the words of the form.</param>
/// <param name="English">The same in English.</param>
/// <param name="Cells">The cells concerned, as printed.</param>
internal sealed record TableEdit(string Chinese, string English, IReadOnlyList<Figure> Cells)
{
    private readonly Dictionary<(string Row, string Column), Figure> _changed = [];

    /// <summary>What the changed cells would hold, so that two edits with the same outcome are told to be one.</summary>
    public string Outcome => string.Join(';', _changed.Values.OrderBy(figure => figure.Key, StringComparer.Ordinal)
        .Select(figure => $"{figure.Key}={(figure.Value is decimal value ? SumWords.Number(value) : figure.State.ToString())}"));

    /// <summary>The edit with a cell holding another number.</summary>
    public TableEdit With(Figure cell, decimal value) => With(cell, cell with { State = FigureState.Number, Value = value });

    /// <summary>The edit with a cell holding what another holds.</summary>
    public TableEdit With(Figure cell, Figure other)
    {
        bool isSame = (cell.Value ?? 0) == (other.Value ?? 0) && other.State != FigureState.Missing;
        if (!isSame) _changed[(cell.Row, cell.Column)] = other with { Key = cell.Key };
        return this;
    }

    /// <summary>Every sum of the table holds once it is made.</summary>
    public bool MendsAll(TemplateTable form, StatutoryTable table) =>
        new SumReader(form, (row, column) => _changed.GetValueOrDefault((row, column)) ?? table.Find(row, column), table.Location)
            .All().All(sum => sum.Outcome is SumOutcome.Holds or SumOutcome.ClaimsNothing);
}
