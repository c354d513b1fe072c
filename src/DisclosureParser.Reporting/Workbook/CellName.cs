using System.Globalization;

namespace DisclosureParser.Reporting.Workbook;

/// <summary>Names of cells: <c>A1</c>, <c>AB12</c>.</summary>
internal static class CellName
{
    /// <summary>A cell by its 0-based column and its 1-based row.</summary>
    public static string Of(int column, int row) => string.Create(CultureInfo.InvariantCulture, $"{Column(column)}{row}");

    /// <summary>The letters of a 0-based column.</summary>
    public static string Column(int column)
    {
        string letters = "";
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) letters = (char)('A' + rest % 26) + letters;
        return letters;
    }
}
