using System.Collections.Immutable;
using System.Globalization;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Reconciliation;

/// <summary>Says a sum in the words of the form.</summary>
internal static class SumWords
{
    private const int MostTerms = 8;

    /// <summary>（七）总计＝各项之和</summary>
    public static string Formula(Sum sum) =>
        $"{Labels(sum.Left)}{(sum.Check.Formula.Relation == FormulaRelation.AtMost ? "≤" : "＝")}{Labels(sum.Right)}";

    /// <summary>结果维持10＋结果纠正1＋其他结果0＋尚未审结0＝11，总计填0，相差11</summary>
    public static string Sides(Sum sum)
    {
        string claim = sum.Left.Terms.Length == 1 && !sum.Left.Terms[0].IsStandIn
            ? $"{Side(sum.Right)}，{sum.Left.Terms[0].Item.PrintedLabel}填{Number(sum.Left.Value)}"
            : $"{Side(sum.Left)}，{Side(sum.Right)}";
        return $"{claim}，相差{Number(Math.Abs(sum.Delta))}{Remarks(sum)}";
    }

    /// <summary>The same as <see cref="Sides"/> in English; labels stay as the form prints them.</summary>
    public static string EnglishSides(Sum sum)
    {
        string claim = sum.Left.Terms.Length == 1 && !sum.Left.Terms[0].IsStandIn
            ? $"{EnglishSide(sum.Right)}, but “{sum.Left.Terms[0].Item.PrintedLabel}” prints {Number(sum.Left.Value)}"
            : $"{EnglishSide(sum.Left)}, but {EnglishSide(sum.Right)}";
        return $"{claim}; difference {Number(Math.Abs(sum.Delta))}{EnglishRemarks(sum)}";
    }

    /// <summary>行政复议：… — the row or column that the sum was reckoned for, and its sides.</summary>
    public static string Message(Sum sum) => $"{sum.At.PrintedLabel}：{Sides(sum)}";

    /// <summary>The same as <see cref="Message"/> in English.</summary>
    public static string EnglishMessage(Sum sum) => $"“{sum.At.PrintedLabel}”: {EnglishSides(sum)}";

    /// <summary>What was reckoned, with every figure that counted.</summary>
    public static Evidence Evidence(Sum sum) => new(
        Formula(sum), sum.Left.Value, sum.Right.Value,
        [.. sum.Figures.Select(figure => new Operand(figure.Key, figure.Value, figure.Text, figure.Location))]);

    /// <summary>A number as people write it: no trailing zeros, no separators.</summary>
    public static string Number(decimal value) => value.ToString("0.##########", CultureInfo.InvariantCulture);

    private static string Labels(SumSide side) =>
        side.IsWholeGroup && side.Terms.Length > MostTerms ? "各项之和" : string.Join('＋', side.Terms.Select(term => term.Item.PrintedLabel));

    private static string Side(SumSide side) => Shown(side) is { Length: > 0 } shown
        ? $"{string.Join('＋', shown.Select(Term))}＝{Number(side.Value)}"
        : $"各项之和{Number(side.Value)}";

    private static string EnglishSide(SumSide side) => Shown(side) is { Length: > 0 } shown
        ? $"{string.Join(" + ", shown.Select(term => $"“{term.Item.PrintedLabel}” {Number(term.Value)}"))} = {Number(side.Value)}"
        : $"the parts add up to {Number(side.Value)}";

    // A long list is shown by what counts in it; where even that is long, by its sum alone.
    private static ImmutableArray<SumTerm> Shown(SumSide side)
    {
        if (side.Terms.Length <= MostTerms) return side.Terms;
        ImmutableArray<SumTerm> counting = [.. side.Terms.Where(term => term.Value != 0)];
        return counting.Length <= MostTerms ? counting : [];
    }

    private static string Term(SumTerm term) => term.Item.PrintedLabel + Number(term.Value);

    private static string Remarks(Sum sum)
    {
        string[] stoodFor = [.. Terms(sum).Where(term => term.IsStandIn).Select(term => term.Item.PrintedLabel)];
        string[] open = [.. Terms(sum).Where(term => !term.IsStandIn && IsOpen(term)).Select(term => term.Item.PrintedLabel)];
        return (stoodFor.Length == 0 ? "" : $"（{string.Join('、', stoodFor)}未填数，以其各项之和计）")
            + (open.Length is 0 or > MostTerms ? "" : $"（{string.Join('、', open)}未填数，按0计）");
    }

    private static string EnglishRemarks(Sum sum)
    {
        string[] stoodFor = [.. Terms(sum).Where(term => term.IsStandIn).Select(term => $"“{term.Item.PrintedLabel}”")];
        string[] open = [.. Terms(sum).Where(term => !term.IsStandIn && IsOpen(term)).Select(term => $"“{term.Item.PrintedLabel}”")];
        return (stoodFor.Length == 0 ? "" : $" ({string.Join(", ", stoodFor)} without a number: the sum of its parts stands for it)")
            + (open.Length is 0 or > MostTerms ? "" : $" ({string.Join(", ", open)} without a number: counted as 0)");
    }

    private static bool IsOpen(SumTerm term) => term.Printed.State is FigureState.Blank or FigureState.Dash;

    private static IEnumerable<SumTerm> Terms(Sum sum) => sum.Left.Terms.Concat(sum.Right.Terms);
}
