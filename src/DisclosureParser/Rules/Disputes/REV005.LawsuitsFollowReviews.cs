using DisclosureParser.Rules.CrossYear;
using DisclosureParser.Rules.Narrative;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Disputes;

/// <summary>Lawsuits after a reconsideration are not more than the reconsiderations that ended this year and those of the year before.</summary>
internal sealed class LawsuitsFollowReviews : Rule
{
    private const string Review = "disputes.reconsideration@", Suits = "disputes.litigation.afterReconsideration@total";

    private static readonly string[] Ended = ["upheld", "corrected", "other"];

    public override RuleDescriptor Descriptor { get; } = new("REV005", "复议后起诉多于已结复议的，应当核对", "Lawsuits after reconsideration follow reconsiderations", Severity.Info)
    {
        Tables = ["disputes"],
        Needs = Neighbours.NeighbourKind.Previous,
    };

    public override RuleResult Check(RuleContext context)
    {
        TableValue? suits = TableValues.Read(context, Suits), before = TableValues.ReadPrevious(context, Review + "total");
        TableValue[] ended = [.. Ended.Select(column => TableValues.Read(context, Review + column)).OfType<TableValue>()];
        if (suits is null || ended.Length < Ended.Length) return RuleResult.NotApplicable("报告没有所涉的表格。", "The report has no such table.");
        if (before is null) return RuleResult.NotApplicable("上年报告没有所涉的表格。", "The report of the year before has no such table.");
        decimal reviews = ended.Sum(value => value.Value) + before.Value;
        if (suits.Value <= reviews && Comparable.AreRead(suits)) return RuleResult.Passed;
        if (!Comparable.Are([suits, before, .. ended])) return RuleResult.NotEvaluated("所涉的数字未能确切读出或未填数。", "The figures were not read with certainty, or are blank.");
        TemplateTable form = context.Form.Table("disputes");
        string review = FormWords.RowLabel(form, "reconsideration"), total = FormWords.ColumnLabel(form, "total");
        string outcomes = string.Join('＋', Ended.Select(column => FormWords.ColumnLabel(form, column)));
        string count = StatementWords.Number(suits.Value), all = StatementWords.Number(reviews);
        return RuleResult.From([
            Fail("disputes", suits.Figures[0].Location, $"{FormWords.Cell(context.Form, Suits)}为{count}，多于本年已结和上年的{review}共{all}件；请核对。",
                $"{count} lawsuit(s) after reconsideration, but only {all} reconsideration(s) ended this year or stood last year.") with
            {
                Evidence = new Evidence($"{FormWords.RowLabel(form, "litigation.afterReconsideration")}≤{review}{outcomes}＋上年度{review}{total}", suits.Value, reviews, YearEvidence.Operands(context, [.. suits.Figures, .. ended.SelectMany(value => value.Figures)], before.Figures)),
            },
        ]);
    }
}
