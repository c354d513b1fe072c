using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Text;
using DisclosureParser.Vocabulary;

namespace DisclosureParser.Recognition.Header;

/// <summary>Finds the date that the page itself gives as its publication. A date of collection is none.</summary>
internal static class PublicationReader
{
    private const int LongestLine = 160;
    private const int SearchedBlocks = 40;

    private static readonly VocabularyFile Words = VocabularyFile.Load("header");
    private static readonly ImmutableArray<string> Labels = Words.Words("published");
    private static readonly ImmutableArray<string> LabelsAtStart = Words.Words("publishedAtStart");
    private static readonly ImmutableArray<string> Excluded = Words.Words("notPublished");

    /// <param name="document">The document.</param>
    /// <param name="before">Index of the block in which the first section begins: body text behind it states no publication.</param>
    public static PublicationDate? Find(SourceDocument document, int before)
    {
        SourceLocation start = document.Blocks.IsEmpty ? new SourceLocation(new BlockPath(0)) : document.Blocks[0].Location;
        foreach (DocumentProperty property in document.Properties)
        {
            if (property.Name == DocumentPropertyNames.Published && DateLexer.Find(property.Value) is [PrintedDate first, ..] && first.Day is not null && first.Date() is DateOnly date)
                return new PublicationDate(date, PublicationDateOrigin.Page, property.Value, start);
        }

        foreach (string label in Labels.Concat(LabelsAtStart))
        {
            for (int i = 0; i < document.Blocks.Length; i++)
            {
                Block block = document.Blocks[i];
                if (block.Role == BlockRole.Body && i >= Math.Min(before, SearchedBlocks)) continue;
                PublicationDate? found = block switch
                {
                    Paragraph paragraph => InLine(paragraph.Text, label, paragraph.Location),
                    Table table => InTable(table, label),
                    _ => null,
                };
                if (found is not null) return found;
            }
        }

        return null;
    }

    private static PublicationDate? InLine(string text, string label, SourceLocation location)
    {
        if (text.Length > LongestLine) return null;
        int at = text.IndexOf(label, StringComparison.Ordinal);
        if (at < 0 || IsExcluded(text, at) || LabelsAtStart.Contains(label) && !text.AsSpan(0, at).Trim().IsEmpty) return null;
        foreach (PrintedDate date in DateLexer.Find(text))
        {
            int gap = date.Span.Start - (at + label.Length);
            if (gap is < 0 or > 6 || date.Day is null || date.Date() is not DateOnly day) continue;
            SourceLocation place = location.Path.RowIndex is null ? location with { Path = location.Path with { Span = date.Span } } : location;
            return new PublicationDate(day, PublicationDateOrigin.Page, text[at..date.Span.End], place);
        }

        return null;
    }

    /// <summary>A label in one cell of a metadata table, its date in the same or the next cell.</summary>
    private static PublicationDate? InTable(Table table, string label)
    {
        for (int i = 0; i < table.Cells.Length; i++)
        {
            TableCell cell = table.Cells[i];
            if (cell.Text.Length > LongestLine || !cell.Text.Contains(label, StringComparison.Ordinal)) continue;
            if (InLine(cell.Text, label, cell.Location) is PublicationDate own) return own;
            if (cell.Text.Length > label.Length + 4 || i + 1 >= table.Cells.Length || table.Cells[i + 1].RowIndex != cell.RowIndex) continue;
            TableCell next = table.Cells[i + 1];
            if (DateLexer.Find(next.Text) is [PrintedDate first, ..] && first.Span.Start <= 2 && first.Day is not null && first.Date() is DateOnly date)
                return new PublicationDate(date, PublicationDateOrigin.Page, next.Text, next.Location);
        }

        return null;
    }

    private static bool IsExcluded(string text, int at)
    {
        ReadOnlySpan<char> before = text.AsSpan(Math.Max(0, at - 4), Math.Min(4, at));
        foreach (string word in Excluded)
        {
            if (before.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
