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
    // The text with a mark in place of what may be seen or not; null as long as all of it is seen.
    private StringBuilder? _certain;
    private bool _anyCertain;
    private int _hidden;

    /// <summary>Adds shown text; what stands in a field's instruction is not shown.</summary>
    public void Add(string text, bool isBold, Sight sight = Sight.Shown)
    {
        if (text.Length == 0 || !fields.ShowsText) return;
        fields.Show();
        bool isBlank = string.IsNullOrWhiteSpace(text);
        if (sight == Sight.Hidden)
        {
            if (!isBlank) _hidden += text.Length;
            return;
        }

        bool isFaint = sight == Sight.Faint && !isBlank;
        if (isFaint) _certain ??= new StringBuilder(_text.ToString());
        _text.Append(text);
        _certain?.Append(isFaint ? "\uFFFD" : text);
        if (isBlank) return;
        _anyCertain |= !isFaint;
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
            CertainText = _certain?.ToString(),
            HasCertainText = _anyCertain,
            HiddenCharacters = _hidden,
            Contents = _anyOutsideContents ? null : _contents,
            Anchored = _anchored.ToImmutable(),
        };
}
