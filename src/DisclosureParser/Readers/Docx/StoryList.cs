using System.Collections.Immutable;

namespace DisclosureParser.Readers.Docx;

/// <summary>Items in order; a paragraph whose mark is gone goes on in the next one.</summary>
internal sealed class StoryList
{
    private readonly ImmutableArray<StoryItem>.Builder _items = ImmutableArray.CreateBuilder<StoryItem>();
    private readonly List<StoryParagraph> _open = [];

    public void Add(StoryItem item)
    {
        if (item is StoryParagraph paragraph)
        {
            _open.Add(paragraph);
            if (!paragraph.JoinsNext) Close();
            return;
        }

        Close();
        _items.Add(item);
    }

    public ImmutableArray<StoryItem> ToItems()
    {
        Close();
        return _items.ToImmutable();
    }

    private void Close()
    {
        if (_open.Count == 0) return;
        // What was removed or hidden to the last character leaves no empty line, and no number in a list.
        bool vanished = _open[^1] is { JoinsNext: true } && _open.TrueForAll(one => one.Text.Length == 0 && one.Anchored.IsEmpty);
        if (!vanished) _items.Add(_open.Count == 1 ? _open[0] : Joined());
        _open.Clear();
    }

    private StoryParagraph Joined()
    {
        StoryParagraph last = _open[^1];
        StoryParagraph first = _open.Find(static one => one.Text.Length > 0) ?? last;
        List<StoryParagraph> spoken = _open.FindAll(static one => !string.IsNullOrWhiteSpace(one.Text));
        // The properties of a paragraph sit in its mark, so those of the last one hold for all.
        return last with
        {
            ElementPath = first.ElementPath,
            ParagraphId = first.ParagraphId,
            Text = string.Concat(_open.Select(static one => one.Text)),
            CertainText = _open.Exists(static one => one.CertainText is not null) ? string.Concat(_open.Select(static one => one.CertainText ?? one.Text)) : null,
            HasCertainText = _open.Exists(static one => one.HasCertainText),
            HiddenCharacters = _open.Sum(static one => one.HiddenCharacters),
            IsEmphasized = spoken.Count > 0 && spoken.TrueForAll(static one => one.IsEmphasized),
            LostCharacters = _open.Exists(static one => one.LostCharacters),
            Contents = spoken.Count > 0 && spoken.TrueForAll(static one => one.Contents is not null) ? spoken[0].Contents : null,
            Anchored = [.. _open.SelectMany(static one => one.Anchored)],
        };
    }
}
