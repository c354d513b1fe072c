using DisclosureParser.Documents;

namespace DisclosureParser.Rules.Grouping;

/// <summary>How a finding is known to have the same cause as another.</summary>
internal static class SameCause
{
    /// <summary>Both are about the report.</summary>
    public static bool Report(Finding cause, Finding other, RuleContext context) => true;

    /// <summary>Both are about the same element.</summary>
    public static bool Subject(Finding cause, Finding other, RuleContext context) => cause.Subject == other.Subject;

    /// <summary>Both are about the same table.</summary>
    public static bool Table(Finding cause, Finding other, RuleContext context) => TableOf(cause.Subject) == TableOf(other.Subject);

    /// <summary>The first is about a figure that the other reckons with.</summary>
    public static bool Operand(Finding cause, Finding other, RuleContext context) =>
        other.Evidence?.Operands.Any(operand => operand.Key == cause.Subject && operand.Document is null) == true
        || other.Related.Any(related => related.Key == cause.Subject);

    /// <summary>Both point at the same characters, heading or cell.</summary>
    public static bool Places(Finding cause, Finding other, RuleContext context) =>
        PlacesOf(cause).Any(place => PlacesOf(other).Any(path => Overlap(place, path)));

    /// <summary>Both are about what the text says of the same figure.</summary>
    public static bool Indicator(Finding cause, Finding other, RuleContext context) =>
        Operand(cause, other, context) || Overlap(cause.Location.Path, other.Location.Path) || Places(cause, other, context);

    /// <summary>Both name the same year, which is not the report year.</summary>
    public static bool Year(Finding cause, Finding other, RuleContext context) =>
        Years(cause.Message + cause.Passage).Any(year => year != context.Year && Years(other.Message + other.Passage).Contains(year));

    /// <summary>The other is about a table that prints labels of another form than the one the report was read by.</summary>
    public static bool TableOfOtherForm(Finding cause, Finding other, RuleContext context)
    {
        if (context.Report.FindTable(TableOf(other.Subject)) is not StatutoryTable table) return false;
        HashSet<int> blocks = [table.Location.Path.BlockIndex, .. table.Labels.Select(label => label.Location.Path.BlockIndex),
            .. table.Figures.Select(figure => figure.Location.Path.BlockIndex)];
        return context.Report.TemplateChoice.Signatures.Any(label =>
            label.TemplateId != context.Report.TemplateId && blocks.Contains(label.Location.Path.BlockIndex));
    }

    /// <summary>The key of the table that a subject belongs to; the subject itself where it names none.</summary>
    public static string TableOf(string subject)
    {
        int end = subject.AsSpan().IndexOfAny('.', '@');
        return end < 0 ? subject : subject[..end];
    }

    private static IEnumerable<BlockPath> PlacesOf(Finding finding) => finding.Related.Select(related => related.Location.Path).Prepend(finding.Location.Path);

    private static bool Overlap(BlockPath left, BlockPath right)
    {
        if (left.BlockIndex != right.BlockIndex || left.RowIndex != right.RowIndex || left.ColumnIndex != right.ColumnIndex) return false;
        return left.Span is not TextSpan a || right.Span is not TextSpan b || a.Start < b.End && b.Start < a.End;
    }

    private static HashSet<int> Years(string text)
    {
        HashSet<int> years = [];
        for (int start = 0; start < text.Length;)
        {
            int end = start;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            if (end - start == 4 && text[start] is '1' or '2') years.Add(int.Parse(text.AsSpan(start, 4), System.Globalization.CultureInfo.InvariantCulture));
            start = end + 1;
        }

        return years;
    }
}
