using System.Collections.Immutable;
using DisclosureParser.Rules.Reconciliation;

namespace DisclosureParser.Rules;

/// <summary>The rules that ship with the library, by id. A rule that is not listed here does not exist.</summary>
internal static class BuiltInRules
{
    public static ImmutableArray<Rule> All { get; } =
    [
        new Metadata.TitleInForm(),
        new Metadata.YearsAgree(),
        new Metadata.AgencyNamesAgree(),
        new Metadata.PeriodIsCalendarYear(),
        new Metadata.CurrentLawCited(),
        new Metadata.ContentsListMatches(),
        new Metadata.ContactGiven(),
        new Publication.DepartmentInTime(),
        new Publication.GovernmentInTime(),
        new Publication.OtherBodyInTime(),
        new Publication.PublishedAfterPeriod(),
        new Publication.LinksWork(),
        new Quality.YearsAreCurrent(),
        new Quality.NoPersonalData(),
        new Quality.NoMisprints(),
        new Quality.OverviewHasFacts(),
        new Quality.NoPlaceholders(),
        new Quality.RightArticlesCited(),
        FormulaRule.BuiltIn("REQ001"),
        FormulaRule.BuiltIn("REQ002"),
        FormulaRule.BuiltIn("REQ003"),
        FormulaRule.BuiltIn("REV001"),
        FormulaRule.BuiltIn("REV002"),
        FormulaRule.BuiltIn("REV003"),
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
        new Cells.FormOfTheYearUsed(),
        new Cells.OneFormThroughout(),
        new Cells.AllProactiveFiguresPrinted(),
        new Cells.AllRequestRowsPrinted(),
        new Cells.AllApplicantColumnsPrinted(),
        new Cells.AllDisputeFiguresPrinted(),
    ];
}
