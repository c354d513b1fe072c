using System.Collections.Immutable;
using System.Text;

namespace DisclosureParser.Readers.Docx;

/// <summary>Collects what the runs of one paragraph show.</summary>
internal sealed class ParagraphText(FieldStack fields)
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<StoryItem>.Builder _anchored = ImmutableArray.CreateBuilder<StoryItem>();
    private bool _anyBold;
    private bool _anyPlain;
    private Field? _contents;
    private bool _anyOutsideContents;
    private bool _lostCharacters;

    /// <summary>Adds shown text; what stands in a field's instruction is not shown.</summary>
    public void Add(string text, bool isBold)
    {
        if (text.Length == 0 || !fields.ShowsText) return;
        _text.Append(text);
        if (string.IsNullOrWhiteSpace(text)) return;
        if (isBold) _anyBold = true;
        else _anyPlain = true;
        if (fields.Contents is { } contents) _contents ??= contents;
        else _anyOutsideContents = true;
    }

    /// <summary>Adds what stands for a character that only its font could show.</summary>
    public void AddLost(bool isBold)
    {
        _lostCharacters = true;
        Add("\uFFFD", isBold);
    }

    public void Anchor(IEnumerable<StoryItem> items) => _anchored.AddRange(items);

    public StoryParagraph ToParagraph(string elementPath, string? paragraphId, ParagraphProperties properties) =>
        new(elementPath, paragraphId, _text.ToString(), properties)
        {
            IsEmphasized = _anyBold && !_anyPlain,
            JoinsNext = properties.Mark is { IsRemoved: true } or { JoinsNext: true } or { Hidden: true },
            LostCharacters = _lostCharacters,
            Contents = _anyOutsideContents ? null : _contents,
            Anchored = _anchored.ToImmutable(),
        };
}
