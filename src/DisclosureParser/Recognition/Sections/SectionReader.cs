using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Recognition.Tables;
using DisclosureParser.Templates;
using DisclosureParser.Text;
using DisclosureParser.Vocabulary;

namespace DisclosureParser.Recognition.Sections;

/// <summary>The sections of a report, and where the text in front of the first one ends.</summary>
/// <param name="Sections">The sections in document order.</param>
/// <param name="Headings">All top-level headings in document order.</param>
/// <param name="FirstBlock">Index of the block in which the first section begins; the number of blocks where none was found.</param>
/// <param name="FirstStart">First character of the first section in that block.</param>
internal sealed record ReadSections(ImmutableArray<ReportSection> Sections, ImmutableArray<ReportHeading> Headings, int FirstBlock, int FirstStart);

/// <summary>Finds the sections of a report and gives each its text.</summary>
internal sealed class SectionReader(FormLabels form)
{
    private static readonly ImmutableArray<(string Key, ImmutableArray<string> Words)> Subheadings = VocabularyFile.Load("headings").Groups("subheadings");

    /// <param name="document">The document.</param>
    /// <param name="tables">Where the statutory tables begin, by the key of their section.</param>
    /// <param name="taken">Blocks that are no text of a section: signature and date.</param>
    public ReadSections Read(SourceDocument document, IReadOnlyDictionary<string, SourceLocation> tables, IReadOnlySet<int> taken)
    {
        List<(HeadingCandidate Heading, bool OpensSection)> chosen = new HeadingChoice(new HeadingFinder(form).Find(document), tables).Choose();
        List<SectionStart> starts = [.. chosen.Where(choice => choice.OpensSection).Select(choice => SectionStart.Of(choice.Heading))];
        AddKnownByTable(starts, tables);
        AddKnownBySubheadings(starts, document, taken);
        starts.Sort((a, b) => a.Place.CompareTo(b.Place));

        List<(int Block, int Row, int Start)> ends = [.. starts.Select(start => start.Place), .. chosen.Where(choice => !choice.OpensSection && Ends(choice.Heading, starts)).Select(choice => choice.Heading.Place)];
        ends.Sort();
        SectionText text = new(document, taken);
        ImmutableArray<ReportSection> sections = [.. starts.Select(start => text.Of(start, ends.Find(end => end.CompareTo(start.Place) > 0)))];
        ImmutableArray<ReportHeading> headings =
        [
            .. chosen.Select(choice => new ReportHeading(choice.Heading.Enumerator?.Number, choice.Heading.Text, choice.Heading.Section?.Key, choice.Heading.Match, choice.Heading.Location) { OpensSection = choice.OpensSection }),
        ];
        return new ReadSections(sections, headings, starts.Count == 0 ? document.Blocks.Length : starts[0].Block, starts.Count == 0 ? 0 : starts[0].Start);
    }

    /// <summary>A heading that the form does not have ends a section, unless it stands inside the overview's free narrative.</summary>
    private bool Ends(HeadingCandidate heading, List<SectionStart> starts)
    {
        string first = form.Form.Sections[0].Key, second = form.Form.Sections[1].Key;
        SectionStart? overview = starts.Find(start => start.Key == first), proactive = starts.Find(start => start.Key == second);
        bool isInOverview = overview is not null && heading.Place.CompareTo(overview.Place) > 0 && (proactive is null || heading.Place.CompareTo(proactive.Place) < 0);
        return !isInOverview;
    }

    private void AddKnownByTable(List<SectionStart> starts, IReadOnlyDictionary<string, SourceLocation> tables)
    {
        foreach (TemplateTable table in form.Form.Tables)
        {
            if (tables.TryGetValue(table.Section, out SourceLocation? location) && !starts.Exists(start => start.Key == table.Section))
                starts.Add(SectionStart.WithoutHeading(table.Section, location));
        }
    }

    private void AddKnownBySubheadings(List<SectionStart> starts, SourceDocument document, IReadOnlySet<int> taken)
    {
        foreach ((string key, ImmutableArray<string> words) in Subheadings)
        {
            if (starts.Exists(start => start.Key == key)) continue;
            (int after, int before) = Neighbours(key, starts, document.Blocks.Length);
            int first = -1, found = 0;
            for (int i = after; i < before; i++)
            {
                if (taken.Contains(i) || document.Blocks[i] is not Paragraph { Role: BlockRole.Body } paragraph || !IsSubheading(paragraph, words)) continue;
                if (first < 0) first = i;
                found++;
            }

            if (found > 0 && starts.Count >= 2) starts.Add(SectionStart.WithoutHeading(key, document.Blocks[first].Location));
        }
    }

    private (int After, int Before) Neighbours(string key, List<SectionStart> starts, int blocks)
    {
        int ordinal = form.Form.Section(key).Ordinal;
        int after = 0, before = blocks;
        foreach (SectionStart start in starts)
        {
            int other = form.Form.Section(start.Key).Ordinal;
            if (other < ordinal) after = Math.Max(after, start.Block + 1);
            if (other > ordinal) before = Math.Min(before, start.Block);
        }

        return (after, before);
    }

    private static bool IsSubheading(Paragraph paragraph, ImmutableArray<string> words)
    {
        if (Enumerator.At(paragraph.Text) is not Enumerator { Kind: EnumeratorKind.ChineseInBrackets } number) return false;
        string head = paragraph.Text[number.Length..];
        int stop = head.AsSpan().IndexOfAny("。：:，");
        if (stop >= 0) head = head[..stop];
        return head.Length <= 30 && words.Any(word => head.Contains(word, StringComparison.Ordinal));
    }
}
