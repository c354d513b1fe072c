namespace DisclosureParser.Readers.Docx;

/// <summary>
/// Walks one paragraph: the runs that are shown, as one text. Tracked changes are read as accepted; containers that only mark
/// text (links, content controls, tags) are looked through.
/// </summary>
internal sealed class ParagraphWalker
{
    // Half points. Less sets a word on its line; more sets it above.
    private const int LeastLift = 4;

    private readonly PartReader _part;
    private readonly StyleSheet _styles;
    private readonly FieldStack _fields;
    private readonly BodyWalker _blocks;
    private readonly ParagraphText _text;
    private ParagraphProperties _properties;
    private int _lastSize;

    private ParagraphWalker(PartReader part, StyleSheet styles, FieldStack fields, BodyWalker blocks)
    {
        _part = part;
        _styles = styles;
        _fields = fields;
        _blocks = blocks;
        _text = new ParagraphText(fields);
    }

    /// <summary>Reads the paragraph that the reader stands on.</summary>
    public static StoryParagraph Read(PartReader part, StyleSheet styles, FieldStack fields, BodyWalker blocks)
    {
        string path = part.ElementPath;
        string? id = part.ParagraphId;
        ParagraphWalker walker = new(part, styles, fields, blocks);
        walker.ReadInline();
        fields.EndParagraph();
        return walker._text.ToParagraph(path, id, walker._properties);
    }

    private void ReadInline()
    {
        StackGuard.Check();
        int depth = _part.Depth;
        while (_part.NextChild(depth))
        {
            switch (_part.Vocabulary)
            {
                case Vocabulary.Word:
                    ReadInlineWord();
                    break;
                case Vocabulary.Math:
                    ReadMath();
                    break;
                case Vocabulary.Compatibility:
                    CompatibilityChoice.Read(_part, ReadInline);
                    break;
            }
        }
    }

    private void ReadInlineWord()
    {
        switch (_part.LocalName)
        {
            case "pPr":
                _properties = ParagraphProperties.Read(_part);
                break;
            case "r":
                ReadRun();
                break;
            case "subDoc":
                _blocks.PutIn(_text);
                break;
            case "hyperlink" or "ins" or "moveTo" or "smartTag" or "customXml" or "sdt" or "sdtContent" or "fldSimple" or "bdo" or "dir" or "rubyBase":
                ReadInline();
                break;
        }
    }

    private void ReadMath()
    {
        if (_part.LocalName == "t")
        {
            _text.Add(_part.Text(), isBold: false);
            return;
        }

        // Without a mark "1 over 2" would read as twelve.
        string mark = _part.LocalName switch { "den" => "/", "sup" => "^", "sub" => "_", _ => "" };
        _text.Add(mark, isBold: false);
        ReadInline();
    }

    private void ReadRun()
    {
        ReadRunContent(StateOf(default));
    }

    private RunState StateOf(RunProperties own)
    {
        Look look = _styles.LookOf(own.Look, _properties.Style, own.Style);
        Ground behind = _properties.Ground ?? _styles.ParagraphGround(_properties.Style) ?? _blocks.Ground;
        // Smaller than what stands before it and above its line: a superscript set by hand.
        bool isRaised = look.IsSuperscript == true || (look.Lift >= LeastLift && look.ShownSize < _lastSize);
        bool isVanished = _styles.IsHidden(own.Hidden, _properties.Style, own.Style);
        return new RunState(_styles.IsBold(own.Bold, _properties.Style, own.Style), isVanished ? Sight.Hidden : look.On(behind), look.ShownSize)
        {
            IsVanished = isVanished,
            IsStruck = own.IsStruck,
            IsRaised = isRaised,
        };
    }

    private void ReadRunContent(RunState state)
    {
        StackGuard.Check();
        int depth = _part.Depth;
        while (_part.NextChild(depth))
        {
            if (_part.Is("rPr"))
            {
                state = StateOf(RunProperties.Read(_part));
            }
            else if (_part.Vocabulary == Vocabulary.Compatibility)
            {
                RunState inside = state;
                CompatibilityChoice.Read(_part, () => ReadRunContent(inside));
            }
            else if (_part.Vocabulary == Vocabulary.Word)
            {
                ReadRunElement(state);
            }
        }
    }

    private void ReadRunElement(RunState state)
    {
        switch (_part.LocalName)
        {
            case "fldChar":
                ReadFieldCharacter();
                break;
            case "instrText":
                _fields.Instruct(_part.Text());
                break;
            case var _ when state.IsStruck:
                break;
            case "drawing" or "pict" or "object":
                if (!state.IsVanished) _text.Anchor(DrawingWalker.Read(_part, _blocks));
                break;
            case "t":
                bool keep = _part.PreservesSpace;
                string text = state.IsRaised ? RaisedDigits.Write(_part.Text()) : _part.Text();
                _text.Add((keep ? text : text.Trim(' ', '\t', '\r', '\n')).Replace("\r\n", " ", StringComparison.Ordinal).Replace('\n', ' ').Replace('\r', ' '), state.IsBold, state.Sight);
                if (!state.IsRaised) _lastSize = state.Size;
                break;
            case "tab" or "ptab":
                _text.Add("\t", state.IsBold, state.Sight);
                break;
            case "br" or "cr":
                _text.Add("\n", state.IsBold, state.Sight);
                break;
            case "noBreakHyphen":
                _text.Add("-", state.IsBold, state.Sight);
                break;
            case "sym":
                if (SymbolCharacter.Read(_part.Attribute("char"), _part.Attribute("font")) is { } symbol) _text.Add(symbol, state.IsBold, state.Sight);
                else if (state.Sight != Sight.Hidden) _text.AddLost(state.IsBold);
                break;
            case "ruby" when !state.IsVanished:
                ReadInline();
                break;
        }
    }

    private void ReadFieldCharacter()
    {
        switch (_part.Attribute("fldCharType"))
        {
            case "begin":
                _fields.Begin();
                break;
            case "separate":
                _fields.Separate();
                break;
            case "end":
                if (_fields.End() is { LacksResult: true, IsReckoned: true } && _fields.ShowsText) _text.Anchor([new StoryUnread(_part.ElementPath)]);
                break;
        }
    }

    private readonly record struct RunState(bool IsBold, Sight Sight, int Size)
    {
        // Hidden as such, with the pictures in it; a colour or a size hides characters alone.
        public bool IsVanished { get; init; }

        public bool IsStruck { get; init; }

        public bool IsRaised { get; init; }
    }
}
