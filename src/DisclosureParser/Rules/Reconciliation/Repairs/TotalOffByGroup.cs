using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Reconciliation.Repairs;

/// <summary>A total that left one of its parts out, or counted it twice: a column of applicants, an outcome, a group of results.</summary>
internal static class TotalOffByGroup
{
    public static IEnumerable<TableEdit> Of(FailedTable failed)
    {
        foreach (Sum sum in failed.Failed)
        {
            if (sum.Left.Terms is not [{ Item.IsTotal: true, IsStandIn: false } total]) continue;
            (string Label, decimal Value)[] parts = [.. Parts(sum).Where(part => part.Value != 0 && part.Value == Math.Abs(sum.Delta))];
            // Two parts of the same size leave open which of them it was.
            if (parts is not [(string label, decimal value)]) continue;
            string row = sum.At.PrintedLabel, number = SumWords.Number(value);
            (string chinese, string english) = sum.Delta < 0 ? ("漏加", "leave out") : ("多计", "count twice");
            yield return new TableEdit($"“{row}”的“{total.Item.PrintedLabel}”疑似{chinese}“{label}”{number}", $"“{total.Item.PrintedLabel}” of “{row}” seems to {english} “{label}”, {number}", [total.Printed])
                .With(total.Printed, sum.Right.Value);
        }
    }

    // Each part alone, and each group of rows that has several.
    private static IEnumerable<(string Label, decimal Value)> Parts(Sum sum)
    {
        foreach (SumTerm term in sum.Right.Terms) yield return (term.Item.PrintedLabel, term.Value);
        if (sum.Check.Each != CheckAxis.Column) yield break;
        foreach (IGrouping<string, SumTerm> group in sum.Right.Terms.GroupBy(term => Parent(term.Item.Path)))
        {
            if (group.Key.Contains('.', StringComparison.Ordinal) && group.Count(term => term.Value != 0) > 1)
                yield return ($"{group.First().Item.PrintedLabel}”至“{group.Last().Item.PrintedLabel}", group.Sum(term => term.Value));
        }
    }

    private static string Parent(string path) => path.LastIndexOf('.') is > 0 and int dot ? path[..dot] : "";
}
