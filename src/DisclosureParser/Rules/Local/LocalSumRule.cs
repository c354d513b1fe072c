using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Rules.Reconciliation;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Local;

/// <summary>
/// A sum over figures. It is reckoned and judged as the form's own sums are: what was not read, or an empty cell that could
/// mend it, makes it not evaluated.
/// </summary>
internal sealed class LocalSumRule : LocalRule
{
    private readonly TemplateCheck _check;
    private readonly ImmutableArray<FigureTerm> _left, _right;

    private LocalSumRule(RuleDescriptor descriptor, LocalRuleText rule, ImmutableArray<LocalCondition> when, Formula formula, FigureTerm[] left, FigureTerm[] right)
        : base(descriptor, rule, when)
    {
        (_left, _right) = ([.. left], [.. right]);
        CheckAxis each = _left[0].Reach == TermReach.Column ? CheckAxis.Row : CheckAxis.Column;
        _check = new TemplateCheck(descriptor.Id, each, _left[0].Reach == TermReach.Cell ? formula : formula with { Left = Inner(_left), Right = Inner(_right) })
        {
            Title = descriptor.Title,
            EnglishTitle = descriptor.EnglishTitle,
        };
    }

    public static LocalSumRule Create(RuleDescriptor descriptor, LocalRuleText rule, ImmutableArray<LocalCondition> when, TemplateCatalog forms)
    {
        Formula formula;
        try
        {
            formula = FormulaParser.Parse(rule.Assert);
        }
        catch (FormatException error)
        {
            throw new LocalRuleException(
                $"“{rule.Assert}”不是公式，应写作 requests.results.total@total = sum(requests.results@total)，或 section.other contains 文字", error.Message.TrimEnd('.'));
        }

        FigureTerm[] left = [.. formula.Left.Select(term => FigureTerm.Parse(term, forms))];
        FigureTerm[] right = [.. formula.Right.Select(term => FigureTerm.Parse(term, forms))];
        FigureTerm[] all = [.. left, .. right];
        if (all.Any(term => term.Reach != all[0].Reach || (term.Reach != TermReach.Cell && term.Table != all[0].Table)))
            throw new LocalRuleException("公式各项应当都是单元格（表.行@列），或者都是同一表的行（表.行）或列（表@列）", "the terms are all cells, or all rows or all columns of one table");
        ImmutableArray<string> known = [.. forms.Templates.Where(form => all.All(term => term.IsIn(form))).Select(form => form.Id)];
        if (known.IsEmpty) throw new LocalRuleException("没有一种格式具有公式中的全部各项", "no form has all terms of the formula");
        RuleDescriptor complete = descriptor with
        {
            Tables = [.. all.Select(term => term.Table).Distinct()],
            Templates = known.Length == forms.Templates.Length ? [] : known,
        };
        return new LocalSumRule(complete, rule, when, formula, left, right);
    }

    /// <summary>Its sums over a report that holds its tables.</summary>
    public IEnumerable<Sum> Sums(RuleContext context) => _left[0].Reach == TermReach.Cell ? Cells(context) : Lines(context);

    protected override RuleResult Evaluate(RuleContext context)
    {
        Sum[] sums = [.. Sums(context)];
        List<Finding> findings = [];
        Sum? doubtful = null;
        foreach (Sum sum in sums)
        {
            bool fails = sum.Outcome == SumOutcome.Fails;
            if (fails && !IsOurDoubt(context)) findings.Add(Finding(sum));
            else if (fails || sum.Outcome is not (SumOutcome.Holds or SumOutcome.ClaimsNothing)) doubtful ??= sum;
        }

        if (findings.Count > 0) return RuleResult.From(findings);
        if (doubtful is not null) return FormulaRule.NotEvaluated(doubtful);
        return sums.Any(sum => sum.Outcome == SumOutcome.Holds) ? RuleResult.Passed : RuleResult.NotApplicable("没有填写总计。", "No total prints a number.");
    }

    private IEnumerable<Sum> Lines(RuleContext context) =>
        SumReader.For(context.Form.Table(_left[0].Table), context.Report.Table(_left[0].Table)).Of(_check);

    private IEnumerable<Sum> Cells(RuleContext context)
    {
        FigureTerm first = _left[0];
        TemplateCell cell = context.Form.Table(first.Table).Find(first.Row, first.Column)!;
        bool claims = _left.Length == 1 && !first.IsSum && (cell.Row.IsTotal || cell.Column.IsTotal);
        SumSide left = new([.. _left.SelectMany(term => term.Terms(context, claims))]);
        SumSide right = new([.. _right.SelectMany(term => term.Terms(context, own: false))]);
        yield return new Sum(_check, cell.Row, left, right)
        {
            Outcome = SumReader.Judge(_check.Formula.Relation, left, right, claims ? left.Terms[0].Printed : null),
            Subject = _left.Length == 1 && !first.IsSum ? left.Terms[0].Printed.Key : Common(),
        };
    }

    // Where words were only aligned, numbers that may stand one cell off are our doubt and not the agency's mistake.
    private bool IsOurDoubt(RuleContext context) => Descriptor.Tables.Any(key =>
        context.Report.FindTable(key) is { Evidence: GridEvidence.Alignment } table && CellShift.Find(context.Form.Table(key), table) is not null);

    private Finding Finding(Sum sum)
    {
        bool isCell = _left[0].Reach == TermReach.Cell;
        string sides = isCell ? SumWords.Sides(sum) : SumWords.Message(sum), english = isCell ? SumWords.EnglishSides(sum) : SumWords.EnglishMessage(sum);
        return Fail(sum.Subject, sum.Location, $"{Claim}：{sides}", $"{EnglishClaim}: {english}") with
        {
            Evidence = SumWords.Evidence(sum),
            Related = [.. sum.Figures.Select(figure => new RelatedLocation("operand", figure.Key, figure.Text, figure.Location))],
        };
    }

    private string Common()
    {
        FigureTerm first = _left[0];
        if (_left.Any(term => term.Table != first.Table)) return "report";
        if (_left.All(term => term.Column == first.Column)) return $"{first.Table}@{first.Column}";
        return _left.All(term => term.Row == first.Row) ? $"{first.Table}.{first.Row}" : first.Table;
    }

    private static ImmutableArray<FormulaTerm> Inner(ImmutableArray<FigureTerm> terms) => [.. terms.Select(term => term.Inner)];
}
