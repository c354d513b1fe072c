namespace DisclosureParser;

/// <summary>The dispute table (table 4) by its groups. A view over the report's figures.</summary>
/// <remarks>Figures of a report that follows no form (2018 and before) throw <see cref="KeyNotFoundException"/>.</remarks>
public sealed class DisputeFigures
{
    private readonly AnnualReport _report;

    internal DisputeFigures(AnnualReport report) => _report = report;

    /// <summary>Administrative reconsideration.</summary>
    public OutcomeFigures Reconsideration => new(_report, "reconsideration");

    /// <summary>Litigation without reconsideration before it.</summary>
    public OutcomeFigures DirectLitigation => new(_report, "litigation.direct");

    /// <summary>Litigation after reconsideration.</summary>
    public OutcomeFigures LitigationAfterReconsideration => new(_report, "litigation.afterReconsideration");
}

/// <summary>One group of the dispute table by outcome. A view over the report's figures.</summary>
public sealed class OutcomeFigures
{
    private readonly AnnualReport _report;
    private readonly string _row;

    internal OutcomeFigures(AnnualReport report, string row)
    {
        _report = report;
        _row = row;
    }

    /// <summary>The act was upheld.</summary>
    public Figure Upheld => this["upheld"];

    /// <summary>The act was corrected.</summary>
    public Figure Corrected => this["corrected"];

    /// <summary>Other outcomes.</summary>
    public Figure Other => this["other"];

    /// <summary>Not concluded.</summary>
    public Figure Pending => this["pending"];

    /// <summary>All cases.</summary>
    public Figure Total => this["total"];

    /// <summary>The figure in a column.</summary>
    /// <exception cref="KeyNotFoundException">The report's form has no such column, or the report follows no form.</exception>
    public Figure this[string column] => _report.Table("disputes")[_row, column];
}
