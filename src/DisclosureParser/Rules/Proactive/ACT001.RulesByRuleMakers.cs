using System.Collections.Immutable;
using DisclosureParser.Rules.Cells;
using DisclosureParser.Rules.Reconciliation;
using DisclosureParser.Templates;
using DisclosureParser.Vocabulary;

namespace DisclosureParser.Rules.Proactive;

/// <summary>Only bodies with the power to make rules report any.</summary>
internal sealed class RulesByRuleMakers : Rule
{
    private const string Row = "regulations";

    private static readonly VocabularyFile Words = VocabularyFile.Load("figures");
    private static readonly ImmutableArray<string> GovernmentOffices = Words.Words("governmentOffices");
    private static readonly ImmutableArray<string> ManagementCommittees = Words.Words("managementCommittees");

    public override RuleDescriptor Descriptor { get; } = new("ACT001", "没有规章制定权的机关不应填报规章", "Only bodies with the power to make rules report any", Severity.Error)
    {
        LegalBasis =
        [
            new LegalBasis("中华人民共和国立法法（2023年修正）", "第九十一条、第九十三条"),
            new LegalBasis("中华人民共和国立法法（2015年修正）", "第八十条、第八十二条"),
            Legal.Law.Form2021("附件 表二"),
        ],
        Tables = ["proactive"],
    };

    public override RuleResult Check(RuleContext context)
    {
        StatutoryTable table = context.Report.Table("proactive");
        if (context.Report.Header.Agency is not Agency agency) return RuleResult.NotApplicable("报告没有写明机关。", "The report names no body.");
        if (Gravity(agency) is not Severity gravity)
            return RuleResult.NotApplicable("该机关可能有规章制定权，或者从名称不能判断。", "The body may have the power to make rules, or its name does not tell.");

        Figure[] figures = [.. table.Figures.Where(figure => figure.Row == Row)];
        Figure[] counted = [.. figures.Where(figure => figure.Value > 0)];
        if (counted.Length == 0)
        {
            return figures.Any(figure => figure.State == FigureState.Unreadable)
                ? RuleResult.NotEvaluated("规章一行有数字未能确定地读出。", "A figure of the row was not read with certainty.")
                : RuleResult.Passed;
        }

        // The trial form may count what others made and this body keeps open to the public.
        bool mayBeOthers = figures.Any(figure => figure.Column == "totalDisclosed");
        TemplateTable form = context.Form.Table("proactive");
        string list = string.Join('、', counted.Select(figure => FormWords.ColumnLabel(form, figure.Column) + SumWords.Number(figure.Value!.Value)));
        return RuleResult.From([
            Fail($"proactive.{Row}", counted[0].Location,
                $"{agency.Name}没有规章制定权，{FormWords.Row(context.Form, "proactive", Row)}却填报了{list}。",
                $"{agency.Name} has no power to make rules but reports {list}.",
                mayBeOthers ? OneDown(gravity) : gravity) with
            {
                Related = FormCells.Related(counted),
            },
        ]);
    }

    /// <summary>How grave a rule reported by this body would be; null where it may have the power to make rules.</summary>
    private static Severity? Gravity(Agency agency)
    {
        bool isBelowCity = agency.Level is AgencyLevel.County or AgencyLevel.Township;
        return agency.Kind switch
        {
            AgencyKind.Township or AgencyKind.Subdistrict => Severity.Error,
            AgencyKind.Government => isBelowCity ? Severity.Error : null,
            AgencyKind.Department when isBelowCity => Severity.Warning,
            AgencyKind.Department => agency.Level == AgencyLevel.National || GovernmentOffices.Any(agency.Name.EndsWith) ? null : Severity.Info,
            _ when agency.Level == AgencyLevel.National => null,
            _ => isBelowCity || ManagementCommittees.Any(agency.Name.Contains) ? Severity.Warning : Severity.Info,
        };
    }

    private static Severity OneDown(Severity severity) => severity == Severity.Error ? Severity.Warning : Severity.Info;
}
