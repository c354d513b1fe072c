using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Templates;

namespace DisclosureParser.Recognition.Sections;

/// <summary>Where a section begins.</summary>
/// <param name="Key">The section.</param>
/// <param name="Heading">Its heading as printed; empty where it has none.</param>
/// <param name="Number">The printed ordinal.</param>
/// <param name="Match">How it was recognised.</param>
/// <param name="Block">The block it begins in.</param>
/// <param name="Row">The table row of the heading; −1 outside tables.</param>
/// <param name="Start">First character of it in the block.</param>
/// <param name="End">Behind the heading.</param>
/// <param name="Location">The heading's place.</param>
internal sealed record SectionStart(string Key, string Heading, int? Number, LabelMatch Match, int Block, int Row, int Start, int End, SourceLocation Location)
{
    /// <summary>The block that the heading ends in.</summary>
    public required int LastBlock { get; init; }

    public (int Block, int Row, int Start) Place => (Block, Row, Start);

    public static SectionStart Of(HeadingCandidate heading) => new(
        heading.Section!.Key, heading.Text, heading.Enumerator?.Number, heading.Match, heading.Block, heading.Row, heading.Start, heading.End, heading.Location)
    { LastBlock = heading.LastBlock };

    public static SectionStart WithoutHeading(string key, SourceLocation location) =>
        new(key, "", null, LabelMatch.Unknown, location.Path.BlockIndex, location.Path.RowIndex ?? -1, 0, 0, location) { LastBlock = location.Path.BlockIndex };
}

/// <summary>Cuts the text of a section out of the document.</summary>
internal sealed class SectionText(SourceDocument document, IReadOnlySet<int> taken)
{
    /// <param name="start">Where the section begins.</param>
    /// <param name="end">Where the next heading begins; the default value for the end of the document.</param>
    public ReportSection Of(SectionStart start, (int Block, int Row, int Start) end)
    {
        bool isLast = end == default;
        int lastBlock = isLast ? document.Blocks.Length - 1 : end.Block;
        ImmutableArray<Passage>.Builder passages = ImmutableArray.CreateBuilder<Passage>();
        ImmutableArray<SourceLocation>.Builder pictures = ImmutableArray.CreateBuilder<SourceLocation>();
        int? beforeTable = null;
        for (int i = start.LastBlock; i <= lastBlock; i++)
        {
            Block block = document.Blocks[i];
            if (block.Role != BlockRole.Body || taken.Contains(i)) continue;
            switch (block)
            {
                case Paragraph paragraph:
                    int from = i == start.LastBlock && start.Row < 0 ? start.End : 0;
                    int to = !isLast && i == end.Block ? Math.Min(end.Start, paragraph.Text.Length) : paragraph.Text.Length;
                    if (Cut(paragraph, from, to) is Passage passage) passages.Add(passage);
                    break;
                case Picture picture when isLast || i < end.Block:
                    pictures.Add(picture.Location);
                    break;
                case Table when isLast || i < end.Block:
                    beforeTable ??= passages.Count;
                    break;
            }
        }

        return new ReportSection(start.Key, start.Number, start.Heading, passages.ToImmutable(), start.Location)
        {
            Match = start.Match,
            ParagraphsBeforeTable = beforeTable ?? passages.Count,
            Pictures = pictures.ToImmutable(),
        };
    }

    /// <summary>Part of a paragraph, blanks at its ends dropped; null where nothing is left.</summary>
    internal static Passage? Cut(Paragraph paragraph, int from, int to)
    {
        while (from < to && char.IsWhiteSpace(paragraph.Text[from])) from++;
        while (to > from && char.IsWhiteSpace(paragraph.Text[to - 1])) to--;
        if (from >= to) return null;
        bool isWhole = from == 0 && to == paragraph.Text.Length;
        SourceLocation location = isWhole ? paragraph.Location : paragraph.Location with { Path = paragraph.Location.Path with { Span = new TextSpan(from, to) } };
        return new Passage(paragraph.Text[from..to], location);
    }
}
