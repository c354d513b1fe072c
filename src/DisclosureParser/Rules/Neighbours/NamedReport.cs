namespace DisclosureParser.Rules.Neighbours;

/// <summary>What of a report finds its neighbours. The report itself stays where it is: a batch may hold more than memory should.</summary>
/// <param name="At">Its place in the batch.</param>
/// <param name="Name">The body's name as the report prints it.</param>
/// <param name="Agency">Which body it is of.</param>
/// <param name="Year">The year it is on.</param>
/// <param name="Sha256">Hash of its document; null where that is not known.</param>
internal sealed record NamedReport(int At, string Name, AgencyIdentity Agency, int Year, string? Sha256)
{
    /// <summary>The report at a place of the batch, or null where it does not name its body and its year.</summary>
    public static NamedReport? Of(AuditResult result, int at) =>
        result.Report is { Header: { Agency: Agency agency, Year: int year } }
            ? new NamedReport(at, agency.Name, AgencyIdentity.Of(agency.Name), year, result.Document.Sha256)
            : null;

    /// <summary>Both were read from the same bytes.</summary>
    public bool IsSameFile(NamedReport other) => Sha256 is string hash && hash == other.Sha256;
}
