using System.Globalization;

namespace DisclosureParser.Documents;

/// <summary>
/// The place of something in a <see cref="SourceDocument"/>. Prints and parses as <c>b17</c>, <c>b17/r4c6</c> or
/// <c>b17/r4c6[3..9]</c>. Ordered by document order.
/// </summary>
/// <param name="BlockIndex">0-based index of the block.</param>
/// <param name="RowIndex">0-based row inside a table.</param>
/// <param name="ColumnIndex">0-based column inside a table.</param>
/// <param name="Span">Characters inside the paragraph's or cell's text.</param>
public readonly record struct BlockPath(int BlockIndex, int? RowIndex = null, int? ColumnIndex = null, TextSpan? Span = null)
    : IComparable<BlockPath>
{
    /// <inheritdoc/>
    public int CompareTo(BlockPath other)
    {
        int order = BlockIndex.CompareTo(other.BlockIndex);
        if (order == 0) order = (RowIndex ?? -1).CompareTo(other.RowIndex ?? -1);
        if (order == 0) order = (ColumnIndex ?? -1).CompareTo(other.ColumnIndex ?? -1);
        if (order == 0) order = (Span?.Start ?? -1).CompareTo(other.Span?.Start ?? -1);
        return order == 0 ? (Span?.End ?? -1).CompareTo(other.Span?.End ?? -1) : order;
    }

    /// <summary>Reads what <see cref="ToString"/> prints.</summary>
    /// <exception cref="FormatException">The text is no block path.</exception>
    public static BlockPath Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out BlockPath path) ? path : throw new FormatException($"Not a block path: '{text}'.");
    }

    /// <summary>Reads what <see cref="ToString"/> prints; false where the text is no block path.</summary>
    public static bool TryParse(string? text, out BlockPath path)
    {
        path = default;
        if (text is not ['b', ..]) return false;
        ReadOnlySpan<char> rest = text.AsSpan(1);

        TextSpan? span = null;
        int bracket = rest.IndexOf('[');
        if (bracket >= 0)
        {
            ReadOnlySpan<char> inside = rest[(bracket + 1)..];
            int dots = inside.IndexOf("..", StringComparison.Ordinal);
            if (dots < 0 || inside[^1] != ']') return false;
            if (!TryNumber(inside[..dots], out int start) || !TryNumber(inside[(dots + 2)..^1], out int end)) return false;
            span = new TextSpan(start, end);
            rest = rest[..bracket];
        }

        int slash = rest.IndexOf('/');
        ReadOnlySpan<char> block = slash < 0 ? rest : rest[..slash];
        if (!TryNumber(block, out int blockIndex)) return false;
        if (slash < 0)
        {
            path = new BlockPath(blockIndex, Span: span);
            return true;
        }

        ReadOnlySpan<char> cell = rest[(slash + 1)..];
        int column = cell.IndexOf('c');
        if (cell.Length == 0 || cell[0] != 'r' || column < 0) return false;
        if (!TryNumber(cell[1..column], out int row) || !TryNumber(cell[(column + 1)..], out int columnIndex)) return false;
        path = new BlockPath(blockIndex, row, columnIndex, span);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        string path = RowIndex is int row
            ? string.Create(CultureInfo.InvariantCulture, $"b{BlockIndex}/r{row}c{ColumnIndex ?? 0}")
            : string.Create(CultureInfo.InvariantCulture, $"b{BlockIndex}");
        return Span is TextSpan span ? $"{path}{span}" : path;
    }

    /// <inheritdoc/>
    public static bool operator <(BlockPath left, BlockPath right) => left.CompareTo(right) < 0;

    /// <inheritdoc/>
    public static bool operator >(BlockPath left, BlockPath right) => left.CompareTo(right) > 0;

    /// <inheritdoc/>
    public static bool operator <=(BlockPath left, BlockPath right) => left.CompareTo(right) <= 0;

    /// <inheritdoc/>
    public static bool operator >=(BlockPath left, BlockPath right) => left.CompareTo(right) >= 0;

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}

/// <summary>A run of characters in a text, in UTF-16 code units.</summary>
/// <param name="Start">0-based index of the first character.</param>
/// <param name="End">0-based index behind the last character.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Number of characters.</summary>
    public int Length => End - Start;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{Start}..{End}]");
}
