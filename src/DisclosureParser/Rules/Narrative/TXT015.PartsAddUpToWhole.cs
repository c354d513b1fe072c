using System.Collections.Immutable;
using DisclosureParser.Rules.Legal;

namespace DisclosureParser.Rules.Narrative;

/// <summary>Parts that the text gives as all of a whole add up to it: a list that ends with the rest, or all six groups of results.</summary>
internal sealed class PartsAddUpToWhole : NarrativeRule
{
    private const string Results = "requests.results.";

    private static readonly ImmutableArray<string> Groups = ["granted", "partlyGranted", "denied", "unavailable", "notProcessed", "other"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } =
        new("TXT015", "正文“其中”各项之和等于总数", "Parts that the text lists add up to their whole", Severity.Warning) { LegalBasis = [Law.Regulation("第六条")] };

    /// <inheritdoc/>
    public override RuleResult Check(RuleContext context)
    {
        ImmutableArray<ListedParts> lists = [.. ResultLists(context), .. Paragraphs(context).SelectMany(text => PartsReader.Read(text, Vocabulary(context)))];
        return lists.IsEmpty
            ? RuleResult.NotApplicable("正文没有列全各项的总数。", "The text lists no whole with all its parts.")
            : RuleResult.From(lists.Where(list => list.Sum != list.Whole).Select(list => Finding(context, list)));
    }

    private static IEnumerable<ListedParts> ResultLists(RuleContext context)
    {
        Statement? whole = null;
        List<Statement> parts = [];
        foreach (Statement statement in context.Report.Statements)
        {
            if (statement.Section != whole?.Section) (whole, parts) = (null, []);
            if (statement.Key == Results + "total@total") (whole, parts) = (statement, []);
            else if (whole is not null && GroupsOf(statement) is not []) parts.Add(statement);
            if (whole is null || whole.IsApproximate || parts.Exists(part => part.IsApproximate)) continue;
            string[] listed = [.. parts.SelectMany(GroupsOf)];
            if (listed.Length != Groups.Length || !Groups.All(listed.Contains)) continue;
            yield return new ListedParts(whole.Value, [.. parts.Select(part => part.Value)], whole.Text, whole.Location, whole.Section);
            (whole, parts) = (null, []);
        }
    }

    private static string[] GroupsOf(Statement statement)
    {
        if (!statement.Key.StartsWith(Results, StringComparison.Ordinal)) return [];
        string[] rows = statement.Key[Results.Length..statement.Key.IndexOf('@', StringComparison.Ordinal)].Split('+');
        return rows.All(row => Groups.Contains(row)) ? rows : [];
    }

    private Finding Finding(RuleContext context, ListedParts list)
    {
        string sum = $"{string.Join('＋', list.Parts.Select(StatementWords.Number))}＝{StatementWords.Number(list.Sum)}";
        string whole = StatementWords.Number(list.Whole), difference = StatementWords.Number(Math.Abs(list.Whole - list.Sum));
        return Fail(
            SubjectOf(list.Section), list.Location,
            $"{StatementWords.Place(context.Form, list.Section)}称“{list.Text}”，所列各项{sum}，总数为{whole}，相差{difference}。",
            $"{StatementWords.EnglishPlace(context.Form, list.Section)} says “{list.Text}”; its parts {sum}, the whole is {whole}; difference {difference}.",
            list.Overlaps ? Severity.Info : null) with
        {
            Passage = list.Text,
            Evidence = new Evidence("总数＝各项之和", list.Whole, list.Sum, []),
        };
    }
}
