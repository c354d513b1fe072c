namespace DisclosureParser.Documents;

/// <summary>Where something stands: in the neutral document, and in the file it came from.</summary>
/// <param name="Path">Block, and row and column inside a table. Every location has one.</param>
/// <param name="Anchor">The place in the file's own terms (page, part or line), where the format has one.</param>
public sealed record SourceLocation(BlockPath Path, SourceAnchor? Anchor = null)
{
    /// <summary>The path, and the anchor behind it where there is one.</summary>
    public override string ToString() => Anchor is null ? Path.ToString() : $"{Path} {Anchor}";
}

/// <summary>The place of something in its file, in the file's own terms.</summary>
public abstract record SourceAnchor
{
    private protected SourceAnchor()
    {
    }
}

/// <summary>A place on a page (PDF).</summary>
/// <param name="PageNumber">1-based page number.</param>
/// <param name="Bounds">The place in points, origin at the top left of the page as it is shown.</param>
public sealed record PageAnchor(int PageNumber, Box Bounds) : SourceAnchor
{
    /// <inheritdoc/>
    public override string ToString() => $"page {PageNumber} {Bounds}";
}

/// <summary>A place in a part of a package (DOCX).</summary>
/// <param name="Part">Name of the part, without a leading slash: <c>word/document.xml</c>.</param>
/// <param name="ElementPath">Path of the element in the part, for example <c>body/tbl[2]/tr[4]/tc[1]</c>; ordinals from 1.</param>
/// <param name="ParagraphId">The paragraph's <c>w14:paraId</c>, where it has one.</param>
public sealed record PartAnchor(string Part, string ElementPath, string? ParagraphId = null) : SourceAnchor
{
    /// <inheritdoc/>
    public override string ToString() => $"{Part} {ElementPath}";
}

/// <summary>A place in a text file or page source (text, HTML).</summary>
/// <param name="LineNumber">1-based line of the decoded text.</param>
/// <param name="ColumnNumber">1-based column in that line, in UTF-16 code units.</param>
/// <param name="Selector">Short element path (HTML), for example <c>table[2]/tr[4]/td[1]</c>.</param>
public sealed record LineAnchor(int LineNumber, int ColumnNumber, string? Selector = null) : SourceAnchor
{
    /// <inheritdoc/>
    public override string ToString() => $"line {LineNumber}:{ColumnNumber}";
}

/// <summary>A rectangle in points, origin at the top left.</summary>
/// <param name="Left">Left edge.</param>
/// <param name="Top">Top edge.</param>
/// <param name="Right">Right edge, not less than <paramref name="Left"/>.</param>
/// <param name="Bottom">Bottom edge, not less than <paramref name="Top"/>.</param>
public readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    /// <summary>The four edges with one decimal, in square brackets.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{Left:0.#},{Top:0.#},{Right:0.#},{Bottom:0.#}]");
}
