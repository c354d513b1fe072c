using DisclosureParser.Rules.Reconciliation;

namespace DisclosureParser.Rules.Requests;

/// <summary>Where five or more requests were received, some are of natural persons; a column of zeros may be one that was shifted.</summary>
internal sealed class NaturalPersonsAmongApplicants : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("REQ007", "自然人列为0而其他列有数的，应当核对是否错列", "Natural persons are among the applicants", Severity.Info)
    {
        Tables = ["requests"],
        Options = [RuleOption.Whole("least", 5, 1, 10_000, "新收不到这么多件的，不提示。", "Fewer new requests are not remarked on.")],
    };

    public override RuleResult Check(RuleContext context)
    {
        Figure? persons = context.Report.FindFigure("requests.received@naturalPerson"), all = context.Report.FindFigure("requests.received@total");
        if (persons is null || all is null || persons.State == FigureState.Missing || all.State == FigureState.Missing)
            return RuleResult.NotApplicable("表格没有这些格。", "The table has no such cells.");
        if (persons.State == FigureState.Unreadable || all.State == FigureState.Unreadable)
            return RuleResult.NotEvaluated("所涉的数字未能确定地读出。", "The figures were not read with certainty.");
        // A blank may hide the number, and says so elsewhere.
        if (persons.Value != 0 || !(all.Value >= Option(context, "least").Number)) return RuleResult.Passed;
        string total = SumWords.Number(all.Value!.Value);
        return RuleResult.From([
            Fail(persons, $"{FormWords.Cell(context.Form, persons.Key)}为0，而新收共{total}件；请核对各列是否错位。",
                $"No request of a natural person among {total}: check whether the columns are shifted.") with
            {
                Related = Cells.FormCells.Related([all]),
            },
        ]);
    }
}
