using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Reconciliation;

/// <summary>How a sum came out.</summary>
internal enum SumOutcome
{
    /// <summary>What must hold holds, cells without a number counted as 0.</summary>
    Holds,

    /// <summary>It does not hold, and no number in an empty cell could mend it.</summary>
    Fails,

    /// <summary>It does not hold, and a number in an empty cell could mend it.</summary>
    BlanksDecide,

    /// <summary>It does not hold, and a row or column that it needs is not printed.</summary>
    LacksPart,

    /// <summary>A figure of it was not read.</summary>
    Unreadable,

    /// <summary>Its total prints no number.</summary>
    ClaimsNothing,
}

/// <summary>One sum of the form at one row or column of a report.</summary>
/// <param name="Check">What must hold.</param>
/// <param name="At">The row (path) or column (key) it was reckoned for.</param>
/// <param name="Left">The left side.</param>
/// <param name="Right">The right side.</param>
internal sealed record Sum(TemplateCheck Check, AxisItem At, SumSide Left, SumSide Right)
{
    /// <summary>How it came out.</summary>
    public required SumOutcome Outcome { get; init; }

    /// <summary>Key of what a finding is about: the figure that stands alone on the left, else the row or column.</summary>
    public required string Subject { get; init; }

    /// <summary>The place of the first figure on the left.</summary>
    public SourceLocation Location => Left.Terms[0].Printed.Location;

    /// <summary>Left − right.</summary>
    public decimal Delta => Left.Value - Right.Value;

    /// <summary>Every figure that counted, left side first.</summary>
    public IEnumerable<Figure> Figures => Left.Figures.Concat(Right.Figures);

    /// <summary>What the figure would have to be for the sum to hold, the rest as printed; null where it does not count in it exactly once.</summary>
    public decimal? ValueThatMends(string figureKey)
    {
        int left = Left.Figures.Count(figure => figure.Key == figureKey), right = Right.Figures.Count(figure => figure.Key == figureKey);
        if (left + right != 1) return null;
        decimal now = Figures.First(figure => figure.Key == figureKey).Value ?? 0;
        return left == 1 ? now - Delta : now + Delta;
    }

    /// <summary>Whether the sum would hold with another number in a figure, the rest as printed.</summary>
    public bool HoldsWith(string figureKey, decimal value)
    {
        decimal delta = Delta;
        foreach (Figure figure in Left.Figures.Where(figure => figure.Key == figureKey)) delta += value - (figure.Value ?? 0);
        foreach (Figure figure in Right.Figures.Where(figure => figure.Key == figureKey)) delta -= value - (figure.Value ?? 0);
        return Check.Formula.Relation == FormulaRelation.AtMost ? delta <= 0 : delta == 0;
    }
}

/// <summary>One side of a sum.</summary>
/// <param name="Terms">What is added up.</param>
internal sealed record SumSide(ImmutableArray<SumTerm> Terms)
{
    /// <summary>What it adds up to, cells without a number counted as 0.</summary>
    public decimal Value { get; } = Terms.Sum(term => term.Value);

    /// <summary>The figures that counted.</summary>
    public IEnumerable<Figure> Figures => Terms.SelectMany(term => term.Figures);

    /// <summary>The terms are all leaves of one group, so that a message may call them its parts.</summary>
    public bool IsWholeGroup { get; init; }
}

/// <summary>One term of a side: a figure, or the parts that stand for a total that prints no number.</summary>
/// <param name="Item">The row or column that names it in this sum.</param>
/// <param name="Printed">The figure of that row or column.</param>
/// <param name="Figures">The figures that count: the printed one, or its parts.</param>
internal sealed record SumTerm(AxisItem Item, Figure Printed, ImmutableArray<Figure> Figures)
{
    /// <summary>What it counts for.</summary>
    public decimal Value { get; } = Figures.Sum(figure => figure.Value ?? 0);

    /// <summary>The printed figure holds no number, and its parts stand for it.</summary>
    public bool IsStandIn => Figures.Length != 1 || Figures[0].Key != Printed.Key;
}
