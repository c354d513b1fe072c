namespace DisclosureParser.Readers.Docx;

/// <summary>What a run or a style says of the look of its characters; null where it says nothing.</summary>
internal readonly record struct Look
{
    // 2 points. No eye reads that.
    private const int Unreadable = 4;

    /// <summary>In half points where nothing says otherwise.</summary>
    private const int UsualSize = 20;

    public InkColor? Ink { get; init; }

    /// <summary>What the run itself lays behind its characters.</summary>
    public Ground? Ground { get; init; }

    /// <summary>In half points.</summary>
    public int? Size { get; init; }

    /// <summary>Half points above the line.</summary>
    public int? Lift { get; init; }

    public bool? IsSuperscript { get; init; }

    /// <summary>The size in half points that holds.</summary>
    public int ShownSize => Size ?? UsualSize;

    /// <summary>What this one says, and what the other one says where this one says nothing.</summary>
    public Look Over(Look other) => new()
    {
        Ink = Ink ?? other.Ink,
        Ground = Ground ?? other.Ground,
        Size = Size ?? other.Size,
        Lift = Lift ?? other.Lift,
        IsSuperscript = IsSuperscript ?? other.IsSuperscript,
    };

    /// <summary>This look with what one child of <c>rPr</c> adds.</summary>
    public Look With(PartReader part) => part.LocalName switch
    {
        "color" => this with { Ink = new InkColor(WordColor.Parse(part.Value, part.Attribute("themeColor"))) },
        "highlight" => this with { Ground = WordColor.Marker(part.Value) is { } marker ? new Ground(marker) : Ground },
        "shd" => this with { Ground = Ground ?? Docx.Ground.Read(part) },
        "sz" => this with { Size = AttributeValue.Number(part.Value) ?? Size },
        "position" => this with { Lift = AttributeValue.Number(part.Value) },
        "vertAlign" => this with { IsSuperscript = part.Value == "superscript" },
        _ => this,
    };

    /// <summary>How it is seen on what lies behind the run.</summary>
    public Sight On(Ground behind)
    {
        if (Ink is { IsTransparent: true } || Size is >= 0 and <= Unreadable) return Sight.Hidden;
        // Without a colour of its own text takes black or white, whichever is seen.
        if (Ink?.Color is not { } ink) return Sight.Shown;
        if ((Ground ?? behind).Color is not { } ground) return ink.IsLike(PageColor.White) ? Sight.Faint : Sight.Shown;
        return ink.IsSameAs(ground) ? Sight.Hidden : ink.IsLike(ground) ? Sight.Faint : Sight.Shown;
    }
}

/// <summary>The colour of characters.</summary>
/// <param name="Color">The colour; null where it is left to the program or to a theme.</param>
internal readonly record struct InkColor(PageColor? Color)
{
    /// <summary>Characters filled with nothing.</summary>
    public bool IsTransparent { get; init; }
}
