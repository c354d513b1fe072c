using DisclosureParser.Reporting.Ledger;
using DisclosureParser.Rules;

namespace DisclosureParser.Reporting.Workbook;

/// <summary>规则说明: what each rule requires, on what law it stands, and how to correct it.</summary>
internal sealed class RulesSheet(AuditRun run, FormatOptions options, LedgerWords words) : RunSheet(run, options, words)
{
    public override Sheet Create() => new(
        Say("规则说明", "Rules"),
        [
            Column("规则", "Rule", 9), Column("级别", "Severity", 7), Column("要求", "Requirement", 40), Column("依据", "Legal basis", 40),
            Column("检查什么", "What is checked", 60), Column("如何更正", "How to correct it", 50), Column("何时不评估", "When it is not evaluated", 50), Column("发现", "Findings", 7),
        ],
        Run.Rules.Select(Row))
    {
        FrozenColumns = 1,
    };

    private SheetCell[] Row(RuleDescriptor rule)
    {
        bool isEnglish = Options.Language == MessageLanguage.English;
        RulePageParts page = RulePageParts.Of((isEnglish ? RulePage.ReadEnglish(rule.Id) : RulePage.Read(rule.Id)) ?? "");
        int findings = Run.CountsOf(rule.Id)?.Findings ?? 0;
        return
        [
            rule.Id, SheetCell.Of(rule.Severity, Words.Of(rule.Severity)), SheetCell.Wrapped(isEnglish ? rule.EnglishTitle : rule.Title),
            SheetCell.Wrapped(ProblemLedger.Law(rule.LegalBasis, Options.Language)), SheetCell.Wrapped(page.Under(Say("检查什么", "What is checked"))),
            SheetCell.Wrapped(page.Under(Say("如何更正", "How to correct it"))), SheetCell.Wrapped(page.Under(Say("何时不评估", "When it is not evaluated"))), findings,
        ];
    }
}
