using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DisclosureParser.Templates;
using DisclosureParser.Text;
using DisclosureParser.Vocabulary;

namespace DisclosureParser.Recognition.Tables;

/// <summary>What the text of a cell says as a figure.</summary>
/// <param name="State">Number, blank, dash, or unreadable for words.</param>
/// <param name="Value">The number; null unless the state is number.</param>
/// <param name="Unit">The unit printed behind the number.</param>
internal readonly record struct CellValue(FigureState State, decimal? Value = null, string? Unit = null)
{
    /// <summary>The cell holds digits, and whether they are one number or several cannot be told.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>The cell holds a number or a dash: it can be no label.</summary>
    public bool IsPrintedValue => State is FigureState.Number or FigureState.Dash;
}

/// <summary>Reads the text of a cell as a figure. Nothing is coerced: what is neither a number nor a dash is unreadable.</summary>
internal static class FigureReader
{
    private static readonly VocabularyFile Cells = VocabularyFile.Load("cells");
    private static readonly FrozenSet<string> Dashes = Cells.Words("dashes").ToFrozenSet(StringComparer.Ordinal);
    private static readonly ImmutableArray<string> Units = Cells.Words("units");
    private static readonly ImmutableArray<string> Increase = Cells.Words("increase");
    private static readonly ImmutableArray<string> Decrease = Cells.Words("decrease");
    private static readonly FrozenSet<string> Unchanged = Cells.Words("unchanged").ToFrozenSet(StringComparer.Ordinal);

    public static CellValue Read(string printed, Measure measure = Measure.Count)
    {
        printed = WithoutNoteMark(printed);
        // A character that was lost, or may be seen or not: what the cell prints is not known.
        if (printed.Contains('\uFFFD', StringComparison.Ordinal) || BreaksNumber(printed)) return new CellValue(FigureState.Unreadable) { IsAmbiguous = true };
        string text = Compact(printed);
        if (text.Length == 0) return new CellValue(FigureState.Blank);
        if (Dashes.Contains(text)) return new CellValue(FigureState.Dash);
        if (text.Length > 60) return new CellValue(FigureState.Unreadable);
        if (measure == Measure.Change && Change(text) is decimal change) return new CellValue(FigureState.Number, change);
        return Number(text) ?? new CellValue(FigureState.Unreadable);
    }

    /// <summary>
    /// Digits with a gap between them: one number that was broken or spaced out, or two numbers of two cells that ran together.
    /// A line break behind three digits or more is a long number in a narrow column; a fixed or wide space groups digits; a
    /// plain space tells nothing.
    /// </summary>
    private static bool BreaksNumber(string printed)
    {
        int digits = 0;
        bool isBroken = false;
        foreach (char raw in printed)
        {
            char c = CharacterFolding.Fold(raw);
            if (char.IsAsciiDigit(c))
            {
                if (isBroken) return true;
                digits++;
            }
            else if (raw is '\n')
            {
                isBroken |= digits is 1 or 2;
                digits = 0;
            }
            else if (raw is ' ' or '\t')
            {
                isBroken |= digits > 0;
            }
            else if (!char.IsWhiteSpace(c))
            {
                isBroken = false;
                digits = 0;
            }
        }

        return false;
    }

    // The mark of a note behind a number (948①, 948¹) is no digit of it.
    private static string WithoutNoteMark(string printed)
    {
        const string marks = "⁰¹²³⁴⁵⁶⁷⁸⁹①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
        ReadOnlySpan<char> number = printed.AsSpan().TrimEnd().TrimEnd(marks).TrimEnd();
        return number.Length > 0 && number.Length < printed.Length && char.IsAsciiDigit(CharacterFolding.Fold(number[^1])) ? number.ToString() : printed;
    }

    private static string Compact(string printed)
    {
        StringBuilder kept = new(printed.Length);
        foreach (char raw in printed)
        {
            char c = CharacterFolding.Fold(raw);
            if (!char.IsWhiteSpace(c) && c is not ('\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\u00AD')) kept.Append(char.ToLowerInvariant(c));
        }

        return kept.ToString();
    }

    private static CellValue? Number(string text)
    {
        int bracket = text.IndexOfAny(['(', '[', '〔']);
        if (bracket > 0 && text[^1] is ')' or ']' or '〕') text = text[..bracket];
        bool isNegative = text[0] == '-';
        if (text[0] is '-' or '+') text = text[1..];
        int end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is ',' or '.')) end++;
        if (end == 0 || Plain(text[..end]) is not decimal value) return null;
        string unit = text[end..];
        if (unit.Length > 0 && !Units.Contains(unit)) return null;
        return new CellValue(FigureState.Number, isNegative ? -value : value, unit.Length == 0 ? null : unit);
    }

    /// <summary>Digits with separators in threes and an optional fraction.</summary>
    private static decimal? Plain(string digits)
    {
        int dot = digits.IndexOf('.', StringComparison.Ordinal);
        string whole = dot < 0 ? digits : digits[..dot];
        string fraction = dot < 0 ? "" : digits[(dot + 1)..];
        if (whole.Length == 0 || dot >= 0 && fraction.Length == 0 || fraction.AsSpan().IndexOfAny(",.") >= 0) return null;
        string[] groups = whole.Split(',');
        if (groups.Length > 1 && (groups[0].Length is 0 or > 3 || groups.Skip(1).Any(group => group.Length != 3))) return null;
        string plain = string.Concat(groups) + (dot < 0 ? "" : "." + fraction);
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) ? value : null;
    }

    private static decimal? Change(string text)
    {
        if (Unchanged.Contains(text)) return 0;
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0) return Number(text[..slash])?.Value is decimal up && Number(text[(slash + 1)..])?.Value is decimal down ? up - down : null;
        foreach (string word in Increase)
        {
            if (text.StartsWith(word, StringComparison.Ordinal)) return Number(text[word.Length..])?.Value;
        }

        foreach (string word in Decrease)
        {
            if (text.StartsWith(word, StringComparison.Ordinal) && text.Length > word.Length) return -Number(text[word.Length..])?.Value;
        }

        return null;
    }
}
