using System.Text;
using DisclosureParser.Documents;
using DisclosureParser.Recognition.Tables;
using DisclosureParser.Templates;
using DisclosureParser.Text;

namespace DisclosureParser.Recognition.Flow;

/// <summary>A word that is a value and nothing else.</summary>
internal readonly record struct FlowedValue(string Text, SourceLocation Location);

/// <summary>Words, and the run of values that stands behind them.</summary>
/// <param name="Lines">The lines of words in the form for comparing; none is empty.</param>
/// <param name="Values">The values up to the next word.</param>
internal sealed record FlowedPiece(List<string> Lines, List<FlowedValue> Values)
{
    /// <summary>All words on end.</summary>
    public string Text { get; set; } = "";
}

/// <summary>
/// A document as a stream of words and values, for tables whose cells nothing tells apart (copies out of PDF files, one
/// cell a line). Which words are labels is for the form to say.
/// </summary>
internal sealed class FlowedText
{
    private readonly List<string> _lines = [];
    private readonly List<FlowedValue> _values = [];
    private readonly StringBuilder _line = new();
    private readonly List<FlowedPiece> _pieces = [];

    private FlowedText(SourceDocument document)
    {
        foreach (Block block in document.Blocks)
        {
            if (block.Role != BlockRole.Body) continue;
            if (block is Paragraph paragraph) AddLines(paragraph.Text, paragraph.Location);
            else if (block is Table table) AddCells(table);
        }

        EndPiece();
    }

    public static List<FlowedPiece> Of(SourceDocument document) => new FlowedText(document)._pieces;

    /// <summary>A line for each cell; where gaps alone tell the cells of a line apart, it is a line still.</summary>
    private void AddCells(Table table)
    {
        bool isLines = table is { IsPacked: true, Evidence: GridEvidence.Alignment };
        int row = 0;
        foreach (TableCell cell in table.Cells)
        {
            if (cell.RowIndex != row) EndLine();
            row = cell.RowIndex;
            AddLines(cell.Text, cell.Location, isLines);
        }

        EndLine();
    }

    private void AddLines(string text, SourceLocation location, bool isOpen = false)
    {
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            int start = 0;
            for (int i = 0; i <= line.Length; i++)
            {
                if (i < line.Length && !char.IsWhiteSpace(line[i])) continue;
                if (i > start) AddWord(line[start..i], location);
                start = i + 1;
            }

            if (!isOpen) EndLine();
        }
    }

    private void AddWord(ReadOnlySpan<char> word, SourceLocation location)
    {
        string printed = word.ToString();
        if (FigureReader.Read(printed, Measure.Change).IsPrintedValue)
        {
            EndLine();
            _values.Add(new FlowedValue(printed, location));
            return;
        }

        if (Listed(word) is int colon)
        {
            if (colon > 0) AddWord(word[..colon], location);
            foreach (string value in word[(colon + 1)..].ToString().Split('，', '、')) AddWord(value, location);
            return;
        }

        string comparable = ComparableText.Of(word);
        if (comparable.Length == 0) return;
        if (_values.Count > 0) EndPiece();
        _line.Append(comparable);
    }

    /// <summary>Where the colon of a label stands that has all its values behind it: 规章：3，0，12.</summary>
    private static int? Listed(ReadOnlySpan<char> word)
    {
        int colon = word.LastIndexOf('：');
        if (colon < 0 || colon + 1 == word.Length) return null;
        // A value before the colon: then those behind it are not all.
        if (FigureReader.Read(word[..colon].ToString(), Measure.Change).IsPrintedValue) return null;
        foreach (string value in word[(colon + 1)..].ToString().Split('，', '、'))
        {
            if (!FigureReader.Read(value, Measure.Change).IsPrintedValue) return null;
        }

        return colon;
    }

    private void EndLine()
    {
        if (_line.Length > 0) _lines.Add(_line.ToString());
        _line.Clear();
    }

    private void EndPiece()
    {
        EndLine();
        _pieces.Add(new FlowedPiece([.. _lines], [.. _values]) { Text = string.Concat(_lines) });
        _lines.Clear();
        _values.Clear();
    }
}
