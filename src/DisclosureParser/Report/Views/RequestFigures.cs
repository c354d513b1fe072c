namespace DisclosureParser;

/// <summary>The request table (table 3) by its rows. A view over the report's figures.</summary>
/// <remarks>Figures of a report that follows no form (2018 and before) throw <see cref="KeyNotFoundException"/>.</remarks>
public sealed class RequestFigures
{
    private readonly AnnualReport _report;

    internal RequestFigures(AnnualReport report) => _report = report;

    /// <summary>Requests received in the year.</summary>
    public ApplicantFigures Received => this["received"];

    /// <summary>Requests carried in from the year before.</summary>
    public ApplicantFigures CarriedIn => this["carriedIn"];

    /// <summary>Requests granted.</summary>
    public ApplicantFigures Granted => this["results.granted"];

    /// <summary>Requests granted in part.</summary>
    public ApplicantFigures PartlyGranted => this["results.partlyGranted"];

    /// <summary>All dispositions of the year.</summary>
    public ApplicantFigures Results => this["results.total"];

    /// <summary>Requests carried out to the next year.</summary>
    public ApplicantFigures CarriedOut => this["carriedOut"];

    /// <summary>The row with this path, for example <c>results.denied.stateSecret</c>.</summary>
    public ApplicantFigures this[string row] => new(_report, row);
}
