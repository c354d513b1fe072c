using System.Collections.Immutable;

namespace DisclosureParser.Readers.Docx;

/// <summary>Walks what holds paragraphs and tables: the body, cells, text boxes, notes, headers.</summary>
internal sealed class BodyWalker
{
    private readonly PartReader _part;
    private readonly StyleSheet _styles;
    private readonly FieldStack _fields = new();
    private readonly Fragments? _fragments;

    /// <param name="part">The part, at the element whose content is read.</param>
    /// <param name="styles">The styles of the document.</param>
    /// <param name="fragments">Reads what the part puts in from elsewhere; null where nothing can be put in.</param>
    public BodyWalker(PartReader part, StyleSheet styles, Fragments? fragments = null)
    {
        _fragments = fragments;
        _part = part;
        _styles = styles;
    }

    /// <summary>What lies behind the text at this place.</summary>
    public Ground Ground { get; set; } = Ground.Paper;

    public StyleSheet Styles => _styles;

    /// <summary>The content of the element that the reader stands on.</summary>
    public ImmutableArray<StoryItem> Read()
    {
        StoryList list = new();
        ReadInto(list);
        return list.ToItems();
    }

    /// <summary>Hangs on a paragraph the document that its element puts in.</summary>
    public void PutIn(ParagraphText text)
    {
        if (_fragments?.Read(_part) is { } fragment) text.Anchor([fragment]);
    }

    /// <summary>As <see cref="Read"/>, for a text box: the fields around its anchor are none of its own.</summary>
    public ImmutableArray<StoryItem> ReadApart() => new BodyWalker(_part, _styles, _fragments) { Ground = Ground.Unknown }.Read();

    /// <summary>As <see cref="Read"/>, for a cell, whose properties are left to <paramref name="readProperties"/>.</summary>
    public ImmutableArray<StoryItem> ReadCell(Action readProperties)
    {
        Ground around = Ground;
        StoryList list = new();
        ReadInto(list, readProperties);
        Ground = around;
        return list.ToItems();
    }

    private void ReadInto(StoryList list, Action? readCellProperties = null)
    {
        StackGuard.Check();
        int depth = _part.Depth;
        while (_part.NextChild(depth))
        {
            if (_part.Vocabulary == Vocabulary.Compatibility)
            {
                CompatibilityChoice.Read(_part, () => ReadInto(list));
                continue;
            }

            // A formula may stand between paragraphs, as a paragraph of its own.
            if (_part.Vocabulary == Vocabulary.Math && _part.LocalName is ("oMathPara" or "oMath"))
            {
                list.Add(ParagraphWalker.Read(_part, _styles, _fields, this));
                continue;
            }

            if (_part.Vocabulary != Vocabulary.Word) continue;
            switch (_part.LocalName)
            {
                case "tcPr":
                    readCellProperties?.Invoke();
                    break;
                case "p":
                    list.Add(ParagraphWalker.Read(_part, _styles, _fields, this));
                    break;
                case "tbl":
                    list.Add(TableWalker.Read(_part, this));
                    break;
                case "altChunk":
                    if (_fragments?.Read(_part) is { } fragment) list.Add(fragment);
                    break;
                case "sdt" or "sdtContent" or "customXml" or "smartTag" or "ins" or "moveTo":
                    ReadInto(list);
                    break;
            }
        }
    }
}
