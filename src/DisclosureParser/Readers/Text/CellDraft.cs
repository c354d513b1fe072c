namespace DisclosureParser.Readers.Text;

/// <summary>A cell before its table has a place in the document.</summary>
/// <param name="Text">The text as printed.</param>
/// <param name="Line">1-based line of its first character, or of where it would stand.</param>
/// <param name="Column">1-based column of its first character.</param>
internal readonly record struct CellDraft(string Text, int Line, int Column)
{
    /// <summary>0-based grid column; cells that carry none stand at their ordinal.</summary>
    public int? GridColumn { get; init; }

    public int RowSpan { get; init; } = 1;

    public int ColumnSpan { get; init; } = 1;

    public bool HasPicture { get; init; }

    public bool IsEmpty => Text.Length == 0 && !HasPicture;
}
