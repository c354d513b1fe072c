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
        new Publication.DepartmentInTime(),
        new Publication.GovernmentInTime(),
        new Quality.YearsAreCurrent(),
        new Quality.NoPersonalData(),
        new Quality.NoPlaceholders(),
        FormulaRule.BuiltIn("REQ001"),
        FormulaRule.BuiltIn("REQ002"),
        FormulaRule.BuiltIn("REQ003"),
        FormulaRule.BuiltIn("REV001"),
        FormulaRule.BuiltIn("REV002"),
        FormulaRule.BuiltIn("REV003"),
        new Structure.AllSectionsPresent(),
        new Structure.SectionsInOrder(),
        new Structure.OrdinalsMatchContent(),
        new Structure.NoExtraSections(),
        new Structure.ProblemsReported(),
        new Structure.ProblemsWithImprovements(),
        new Structure.OtherMattersNotBlank(),
        new Structure.FeesReported(),
        new Cells.FormOfTheYearUsed(),
        new Cells.OneFormThroughout(),
        new Cells.AllProactiveFiguresPrinted(),
        new Cells.AllRequestRowsPrinted(),
        new Cells.AllApplicantColumnsPrinted(),
        new Cells.AllDisputeFiguresPrinted(),
        new Narrative.ReceivedAgreesWithTable(),
        new Narrative.HandledWithCarriedInAgreesWithTable(),
        new Narrative.CarriedInAgreesWithTable(),
        new Narrative.AnsweredAgreesWithTable(),
        new Narrative.CarriedOutAgreesWithTable(),
        new Narrative.ResultsAgreeWithTable(),
        new Narrative.ReconsiderationsAgreeWithTable(),
        new Narrative.LawsuitsAgreeWithTable(),
        new Narrative.OutcomesAgreeWithTable(),
        new Narrative.DenialsAgreeWithTables(),
        new Narrative.NormativeDocumentsAgreeWithTable(),
        new Narrative.DecisionsAgreeWithTable(),
        new Narrative.PercentagesRecompute(),
        new Narrative.PartsAddUpToWhole(),
        new Narrative.SameCountThroughout(),
        new Narrative.ApplicantsAgreeWithTable(),
        new Narrative.NumbersFilledIn(),
    ];
}
