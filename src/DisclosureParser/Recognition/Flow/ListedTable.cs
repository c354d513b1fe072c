using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Recognition.Tables;
using DisclosureParser.Templates;
using DisclosureParser.Text;

namespace DisclosureParser.Recognition.Flow;

/// <summary>
/// Reads a statutory table that is printed as a list, a figure a line: <c>规章 本年制发件数：3</c>, or below the row's label
/// <c>本年制发件数：3</c>. A line is believed where its words name one figure of the form to the letter; and only where most
/// of the table stands so, for a line or two of the text may be worded alike.
/// </summary>
internal static class ListedTable
{
    private const int LongestLine = 120;

    /// <summary>What can be read; null where the table is no list.</summary>
    public static ReadSegment? Read(TableLabels labels, SourceDocument document)
    {
        ListedLabels named = new(labels.Table);
        List<(TemplateCell Cell, string Value, SourceLocation Place)> found = [];
        string under = "";
        foreach (Block block in document.Blocks)
        {
            if (block is not Paragraph { Role: BlockRole.Body } paragraph) continue;
            foreach (string line in paragraph.Text.Split('\n'))
            {
                int colon = line.Length > LongestLine ? -1 : line.LastIndexOfAny(['：', ':']);
                string words = Words(colon < 0 ? line : line[..colon]), value = colon < 0 ? "" : line[(colon + 1)..].Trim();
                if (colon >= 0 && named.Find(words, under) is TemplateCell cell && IsValue(value, cell)) found.Add((cell, value, paragraph.Location));
                else under = line.Length <= LongestLine && value.Length == 0 && named.IsRow(words) ? Below(named, under, words) : "";
            }
        }

        int different = found.Select(item => item.Cell).Distinct().Count();
        return different * 2 <= named.Count ? null : Segment(labels, found);
    }

    // A row below its group's label.
    private static string Below(ListedLabels named, string under, string words) => under.Length > 0 && named.IsRow(under + words) ? under + words : words;

    private static string Words(string text)
    {
        ReadOnlySpan<char> words = text.AsSpan().Trim().TrimStart("-*+·•●■◆—").TrimStart();
        return ComparableText.Of(words[(Enumerator.At(words)?.Length ?? 0)..]);
    }

    private static bool IsValue(string value, TemplateCell cell) =>
        FigureReader.Read(value.TrimEnd('；', ';', '。', '，'), cell.Column.Measure) is { IsPrintedValue: true } or { State: FigureState.Blank };

    private static ReadSegment Segment(TableLabels labels, List<(TemplateCell Cell, string Value, SourceLocation Place)> found)
    {
        SegmentReadings readings = new();
        ImmutableArray<TableCell>.Builder cells = ImmutableArray.CreateBuilder<TableCell>(found.Count);
        foreach ((TemplateCell named, string value, SourceLocation place) in found)
        {
            TableCell cell = new(cells.Count, 0, value.TrimEnd('；', ';', '。', '，'), place);
            cells.Add(cell);
            readings.Cells.Add(new Reading(named.Row, named.Column, cell, IsCertain: true));
            readings.Labels.Add(new PrintedLabel(LabelAxis.Row, named.Row.Path, named.Row.PrintedLabel, LabelMatch.Canonical, place));
        }

        Table source = new(cells.Count, 1, cells.ToImmutable()) { Location = found[0].Place, Evidence = GridEvidence.Delimiters };
        return new ReadSegment(labels, source, readings)
        {
            Place = found[0].Place,
            Run = new TableSource(found[0].Place, 0, cells.Count - 1) { Evidence = GridEvidence.Delimiters, FiguresRead = cells.Count },
        };
    }
}
