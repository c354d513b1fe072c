namespace DisclosureParser.Readers.Docx;

/// <summary>A field: an instruction that is never shown, and its result, which is.</summary>
internal sealed class Field
{
    /// <summary>What the field does; the beginning of it is enough.</summary>
    public string Instruction { get; set; } = "";

    public bool IsInResult { get; set; }

    /// <summary>Ended without a result: what the program shows in its place is reckoned anew, and not in the file.</summary>
    public bool LacksResult => IsClosed && !HasResult;

    /// <summary>Something is shown as its result.</summary>
    public bool HasResult { get; set; }

    /// <summary>The field's end was found.</summary>
    public bool IsClosed { get; set; }

    /// <summary>Its instruction is a formula, or draws what it says.</summary>
    public bool IsReckoned => Instruction.TrimStart() is ['=', ..] or ['E' or 'e', 'Q' or 'q', ..];

    public bool IsTableOfContents => Instruction.TrimStart().StartsWith("TOC", StringComparison.OrdinalIgnoreCase);
}

/// <summary>The fields that the reader is inside of. They nest, and may go over many paragraphs.</summary>
internal sealed class FieldStack
{
    private const int MaxOpen = 64;
    private const int InstructionStart = 16;

    private readonly List<Field> _open = [];

    /// <summary>Text here is shown: no field around it is still at its instruction.</summary>
    public bool ShowsText
    {
        get
        {
            foreach (Field open in _open)
            {
                if (!open.IsInResult) return false;
            }

            return true;
        }
    }

    /// <summary>The table of contents around this place.</summary>
    public Field? Contents => _open.Find(static open => open.IsTableOfContents);

    public void Begin()
    {
        if (_open.Count < MaxOpen) _open.Add(new Field());
    }

    public void Instruct(string text)
    {
        if (_open.Count > 0 && !_open[^1].IsInResult && _open[^1].Instruction.Length < InstructionStart) _open[^1].Instruction += text;
    }

    public void Separate()
    {
        if (_open.Count > 0) _open[^1].IsInResult = true;
    }

    /// <summary>Notes that something is shown here, and so by every field around it.</summary>
    public void Show()
    {
        foreach (Field open in _open) open.HasResult = true;
    }

    /// <summary>Ends the innermost field, which is returned; null where there is none.</summary>
    public Field? End()
    {
        if (_open.Count == 0) return null;
        Field ended = _open[^1];
        ended.IsClosed = true;
        _open.RemoveAt(_open.Count - 1);
        return ended;
    }

    /// <summary>An instruction that a paragraph does not finish is broken, and must not swallow the rest of the report.</summary>
    public void EndParagraph() => _open.RemoveAll(static field => !field.IsInResult);
}
