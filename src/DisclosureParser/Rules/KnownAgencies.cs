using System.Collections.Immutable;
using System.IO.Enumeration;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules;

/// <summary>Looks up what the caller knows of a body.</summary>
internal static class KnownAgencies
{
    /// <summary>The entry for a name: one that has just this name or alias, else the first whose pattern fits; null where none does.</summary>
    public static KnownAgency? Find(ImmutableArray<KnownAgency> agencies, string printed)
    {
        if (agencies.IsEmpty) return null;
        string name = PlainText.Of(printed);
        return agencies.FirstOrDefault(agency => Names(agency).Any(known => PlainText.Of(known) == name))
            ?? agencies.FirstOrDefault(agency => Names(agency).Any(known => FileSystemName.MatchesSimpleExpression(PlainText.Of(known), name, ignoreCase: false)));
    }

    /// <summary>Whether one entry names both, without a pattern: a pattern speaks of many bodies.</summary>
    public static bool AreOne(ImmutableArray<KnownAgency> agencies, string left, string right) =>
        agencies.Any(agency => Has(agency, left) && Has(agency, right));

    /// <summary>The report with kind and level of its body as far as the caller knows better.</summary>
    public static AnnualReport Apply(ImmutableArray<KnownAgency> agencies, AnnualReport report)
    {
        if (report.Header.Agency is not Agency agency || Find(agencies, agency.Name) is not KnownAgency known) return report;
        Agency told = agency with { Kind = known.Kind ?? agency.Kind, Level = known.Level ?? agency.Level };
        return told == agency ? report : report with { Header = report.Header with { Agency = told } };
    }

    private static bool Has(KnownAgency agency, string printed) => Names(agency).Any(known => PlainText.Of(known) == PlainText.Of(printed));

    private static ImmutableArray<string> Names(KnownAgency agency) => agency.Aliases.Insert(0, agency.Name);
}
