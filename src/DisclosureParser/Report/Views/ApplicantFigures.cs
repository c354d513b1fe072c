namespace DisclosureParser;

/// <summary>One row of the request table by kind of applicant. A view over the report's figures.</summary>
public sealed class ApplicantFigures
{
    private readonly AnnualReport _report;
    private readonly string _row;

    internal ApplicantFigures(AnnualReport report, string row)
    {
        _report = report;
        _row = row;
    }

    /// <summary>Natural persons.</summary>
    public Figure NaturalPerson => this["naturalPerson"];

    /// <summary>Enterprises.</summary>
    public Figure Enterprise => this["enterprise"];

    /// <summary>Research institutions.</summary>
    public Figure ResearchInstitution => this["researchInstitution"];

    /// <summary>Public welfare organisations.</summary>
    public Figure PublicWelfare => this["publicWelfare"];

    /// <summary>Legal service bodies.</summary>
    public Figure LegalService => this["legalService"];

    /// <summary>Other organisations.</summary>
    public Figure OtherOrganization => this["otherOrganization"];

    /// <summary>All applicants.</summary>
    public Figure Total => this["total"];

    /// <summary>The figure in a column.</summary>
    /// <exception cref="KeyNotFoundException">The report's form has no such row or column, or the report follows no form.</exception>
    public Figure this[string column] => _report.Table("requests")[_row, column];
}
