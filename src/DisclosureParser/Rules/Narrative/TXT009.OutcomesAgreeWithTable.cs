using DisclosureParser.Rules.Legal;

namespace DisclosureParser.Rules.Narrative;

/// <summary>What the text asserts of outcomes (均获维持, 零败诉, 均已办结) holds in the tables.</summary>
internal sealed class OutcomesAgreeWithTable : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } =
        new("TXT009", "正文胜诉、维持、办结的断言与表格一致", "What the text asserts of outcomes agrees with the tables", Severity.Error)
        {
            LegalBasis = [Law.Regulation("第六条")],
        };

    /// <inheritdoc/>
    public override RuleResult Check(RuleContext context)
    {
        bool spoken = false, open = false;
        List<Finding> findings = [];
        foreach (IGrouping<Documents.SourceLocation, Statement> assertion in context.Report.Statements.Where(IsAssertion).GroupBy(statement => statement.Location))
        {
            Statement first = assertion.First();
            if (first.Year is int year && year != context.Year) continue;
            List<Figure> against = [];
            foreach (Statement statement in assertion)
            {
                if (TableValues.Read(context, statement.Key) is not TableValue value) continue;
                spoken = true;
                if (value.Value > 0) against.AddRange(value.Figures.Where(figure => figure.Value > 0));
                else open |= value.Compare(0) == Comparison.Open;
            }

            if (against.Count > 0) findings.Add(Finding(context, first, [.. against.OrderByDescending(IsCorrected)]));
        }

        if (findings.Count > 0) return RuleResult.From(findings);
        if (open) return RuleResult.NotEvaluated("所涉的表格数据未能确切读出。", "The figures it speaks of were not read with certainty.");
        return spoken ? RuleResult.Passed : RuleResult.NotApplicable("正文没有此类断言。", "The text asserts nothing of this sort.");
    }

    private static bool IsAssertion(Statement statement) => statement.IsNegation
        && (statement.Key == "requests.carriedOut@total"
            || (statement.Key.StartsWith("disputes", StringComparison.Ordinal) && !statement.Key.EndsWith("@total", StringComparison.Ordinal)));

    private static bool IsCorrected(Figure figure) => figure.Column == "corrected";

    private Finding Finding(RuleContext context, Statement said, Figure[] against)
    {
        Severity severity = IsCorrected(against[0]) ? Severity.Error : Severity.Warning;
        string place = StatementWords.Place(context.Form, said.Section), english = StatementWords.EnglishPlace(context.Form, said.Section);
        string figures = string.Join("，", against.Select(figure => $"{FormWords.Cell(context.Form, figure.Key)}为{StatementWords.Number(figure.Value!.Value)}"));
        return Fail(against[0].Key, said.Location, $"{place}称“{said.Text}”，但{figures}。", $"{english} says “{said.Text}”, but the table has: {figures}.", severity) with
        {
            Passage = said.Text,
            Evidence = new Evidence($"正文“{said.Text}”＝0件例外", 0, against.Sum(figure => figure.Value!.Value),
                [.. against.Select(figure => new Operand(figure.Key, figure.Value, figure.Text, figure.Location))]),
            Related = [.. against.Select(figure => new RelatedLocation("cell", figure.Key, figure.Text, figure.Location))],
        };
    }
}
