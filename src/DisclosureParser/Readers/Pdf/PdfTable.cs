using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Pdf;

/// <summary>A table, or the part of one that stands on one page.</summary>
/// <param name="Xs">x of the column edges.</param>
/// <param name="RowCount">Number of rows.</param>
/// <param name="Cells">The cells by row, then column.</param>
/// <param name="Bounds">Its place on the (turned) page.</param>
internal sealed record PdfTable(double[] Xs, int RowCount, IReadOnlyList<PdfCell> Cells, Box Bounds)
{
    public GridEvidence Evidence { get; init; } = GridEvidence.Rulings;

    /// <summary>No line is drawn above the first row.</summary>
    public bool IsTopOpen { get; init; }

    /// <summary>No line is drawn below the last row.</summary>
    public bool IsBottomOpen { get; init; }

    public int ColumnCount => Xs.Length - 1;
}

/// <summary>One cell, or the part of one that stands on one page.</summary>
/// <param name="Area">The grid positions it covers.</param>
/// <param name="Lines">Its text.</param>
/// <param name="Page">The page it stands on; the first, where it runs over.</param>
/// <param name="Bounds">Its place on that (turned) page.</param>
internal sealed record PdfCell(CellArea Area, IReadOnlyList<TextLine> Lines, int Page, Box Bounds)
{
    public bool HasPicture { get; init; }

    public bool IsEmpty => Lines.Count == 0;

    public int EndRow => Area.Row + Area.RowSpan;

    public int EndColumn => Area.Column + Area.ColumnSpan;

    public string Text => string.Join('\n', Lines.Select(static line => line.Text));

    /// <summary>The text is a number, alone or with its unit behind it, or the dash that stands for one.</summary>
    public bool IsNumeric
    {
        get
        {
            const int longestUnit = 2;
            bool digit = false;
            int unit = 0;
            foreach (char c in Text)
            {
                if (digit && LineText.IsWide(c) && char.IsLetter(c) && ++unit <= longestUnit) continue;
                if (unit > 0) return false;
                if (char.IsDigit(c) || c is '-' or '—' or '－' or '/') digit = true;
                else if (!char.IsWhiteSpace(c) && c is not ('.' or ',' or '，' or '．' or '%' or '％')) return false;
            }

            return digit;
        }
    }
}
