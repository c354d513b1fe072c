using DisclosureParser.Documents;
using DisclosureParser.Templates;

namespace DisclosureParser.Recognition.Tables;

/// <summary>
/// What the labels above a column of cells, or before a row of cells, say: a row of the form, a column of it, or both.
/// Table 4 prints its rows above its columns, and some agencies turn it round; so either axis may name either.
/// </summary>
/// <param name="Row">The row of the form that is named.</param>
/// <param name="Column">The column of the form that is named.</param>
/// <param name="Match">How the innermost label was recognised.</param>
/// <param name="Label">The innermost label's cell.</param>
/// <param name="Text">The innermost label as printed; of a label cut over several cells, all of it.</param>
internal sealed record Head(AxisItem? Row, AxisItem? Column, LabelMatch Match, TableCell? Label, string Text)
{
    /// <summary>First grid column that stands under it; −1 where columns mean nothing (packed cells).</summary>
    public int Start { get; init; } = -1;

    /// <summary>Behind the last grid column that stands under it.</summary>
    public int End { get; init; } = -1;

    /// <summary>Two columns of the form stand above each other: none of the heads beside it can be believed.</summary>
    public bool IsContradicted { get; init; }

    /// <summary>A column of cells that the form does not have.</summary>
    public bool IsUnknown => Row is null && Column is null;

    public static Head Unknown(TableCell? label, string text) => new(null, null, LabelMatch.Unknown, label, text);
}
