namespace DisclosureParser;

/// <summary>The table of proactive disclosure (table 2) by its rows. A view over the report's figures.</summary>
/// <remarks>The columns differ between the forms: name them by key. Figures that the report's form lacks throw <see cref="KeyNotFoundException"/>.</remarks>
public sealed class ProactiveFigures
{
    private readonly AnnualReport _report;

    internal ProactiveFigures(AnnualReport report) => _report = report;

    /// <summary>Decisions on administrative licences.</summary>
    public Figure Licensing => this["licensing", "decisions"];

    /// <summary>Decisions on administrative penalties.</summary>
    public Figure Penalties => this["penalties", "decisions"];

    /// <summary>Decisions on administrative compulsion.</summary>
    public Figure Compulsion => this["compulsion", "decisions"];

    /// <summary>The figure at a row and a column, for example <c>["normativeDocuments", "inForce"]</c>.</summary>
    public Figure this[string row, string column] => _report.Table("proactive")[row, column];
}
