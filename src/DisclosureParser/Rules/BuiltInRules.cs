using System.Collections.Immutable;

namespace DisclosureParser.Rules;

/// <summary>The rules that ship with the library, by id. A rule that is not listed here does not exist.</summary>
internal static class BuiltInRules
{
    public static ImmutableArray<Rule> All { get; } =
    [
        new Structure.AllSectionsPresent(),
        new Structure.SectionsInOrder(),
        new Structure.OrdinalsMatchContent(),
        new Structure.NoExtraSections(),
        new Structure.ProblemsReported(),
        new Structure.ProblemsWithImprovements(),
        new Structure.OtherMattersNotBlank(),
        new Structure.FeesReported(),
        new Publication.DepartmentInTime(),
        new Publication.GovernmentInTime(),
        new Metadata.TitleInForm(),
        new Metadata.YearsAgree(),
        new Metadata.AgencyNamesAgree(),
        new Metadata.PeriodIsCalendarYear(),
        new Quality.YearsAreCurrent(),
        new Quality.NoPersonalData(),
        new Quality.NoPlaceholders(),
    ];
}
