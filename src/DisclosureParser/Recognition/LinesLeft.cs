using System.Collections.Immutable;
using DisclosureParser.Recognition.Tables;
using DisclosureParser.Templates;
using DisclosureParser.Text;

namespace DisclosureParser.Recognition;

/// <summary>
/// The lines of a section beside its table. A row that was not found in the table is known to be left out only where none
/// of them may be that row, or a piece of it.
/// </summary>
/// <param name="section">The section; null where it was not found.</param>
/// <param name="isAligned">Gaps alone told the cells of the table apart, so that a row may have stayed among the lines.</param>
/// <param name="isWritten">Characters alone divide the cells, so that a row that did not fit may have stayed among the lines.</param>
internal sealed class LinesLeft(ReportSection? section, bool isAligned, bool isWritten)
{
    private const int LongestLine = 60;
    private const int LongestRow = 120;
    private const int FewestValues = 2;

    private readonly ImmutableArray<string> _lines = section is null ? [] : [.. section.Paragraphs.Select(passage => passage.Text)];
    private readonly Lazy<bool> _hasValues = new(() => isWritten && section is not null && section.Paragraphs.Any(passage => IsOfValues(passage.Text)));

    /// <summary>The row may stand among the lines.</summary>
    public bool MayHold(AxisItem row)
    {
        if (_hasValues.Value) return true;
        string label = ComparableText.Of(row.Wording.Label);
        foreach (string line in _lines)
        {
            if (line.Length <= LongestLine && Begins(line, label)) return true;
            if (isAligned && line.Length <= LongestRow && label.Length > 4 && ComparableText.Of(line).Contains(label, StringComparison.Ordinal)) return true;
            if (isWritten && line.Length <= LongestRow && IsPieceOf(line, label)) return true;
        }

        return false;
    }

    private bool Begins(string line, string label) =>
        ComparableText.Of(line).StartsWith(label, StringComparison.Ordinal)
        || isAligned && ComparableText.Of(line.AsSpan(Enumerator.At(line)?.Length ?? 0)).StartsWith(label, StringComparison.Ordinal);

    /// <summary>The beginning of a label that goes on in a line lost elsewhere.</summary>
    private static bool IsPieceOf(string line, string label)
    {
        string piece = ComparableText.Of(line.AsSpan(Enumerator.At(line)?.Length ?? 0));
        return piece.Length >= 4 && label.StartsWith(piece, StringComparison.Ordinal);
    }

    /// <summary>The line ends in several values with gaps between them: no sentence does.</summary>
    private static bool IsOfValues(string line)
    {
        string[] words = line.Split([' ', '\t', '\u3000', '\u00A0', '|', '│', '┃', '\n'], StringSplitOptions.RemoveEmptyEntries);
        int values = 0;
        while (values < words.Length && FigureReader.Read(words[words.Length - 1 - values]).IsPrintedValue) values++;
        return values >= FewestValues;
    }
}
