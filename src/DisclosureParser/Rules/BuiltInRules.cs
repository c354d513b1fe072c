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
        new Structure.HeadingsInTheFormsWords(),
        new Structure.NoExtraSections(),
        new Structure.AspectsCovered(),
        new Structure.GovernmentResultsReported(),
        new Structure.OverviewIsConcise(),
        new Structure.ProblemsReported(),
        new Structure.ProblemsWithImprovements(),
        new Structure.OtherMattersNotBlank(),
        new Structure.FeesReported(),
        new Structure.FeeStatementComplete(),
        new Structure.NoInstructionsLeft(),
        new Publication.DepartmentInTime(),
        new Publication.GovernmentInTime(),
        new Publication.OtherBodyInTime(),
        new Publication.PublishedAfterPeriod(),
        new Publication.LinksWork(),
        new Metadata.TitleInForm(),
        new Metadata.YearsAgree(),
        new Metadata.AgencyNamesAgree(),
        new Metadata.PeriodIsCalendarYear(),
        new Metadata.CurrentLawCited(),
        new Metadata.ContentsListMatches(),
        new Metadata.ContactGiven(),
        new Quality.YearsAreCurrent(),
        new Quality.NoPersonalData(),
        new Quality.NoMisprints(),
        new Quality.OverviewHasFacts(),
        new Quality.NoPlaceholders(),
        new Quality.RightArticlesCited(),
    ];
}
