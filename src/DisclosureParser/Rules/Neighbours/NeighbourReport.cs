using DisclosureParser.Documents;

namespace DisclosureParser.Rules.Neighbours;

/// <summary>A report that another is held against.</summary>
/// <param name="Document">Identity of its document.</param>
/// <param name="Report">The report.</param>
public sealed record NeighbourReport(DocumentInfo Document, AnnualReport Report);
