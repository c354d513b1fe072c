namespace DisclosureParser.Readers.Docx;

/// <summary>What a run, a paragraph mark or a style says of its characters; null where it says nothing.</summary>
internal readonly record struct RunProperties(bool? Bold, bool? Hidden, string? Style, bool IsRemoved, bool JoinsNext)
{
    /// <summary>Struck through: crossed out by hand, what stands beside it is meant.</summary>
    public bool IsStruck { get; init; }

    /// <summary>Raised above the line: the mark of a note, or an exponent.</summary>
    public bool IsRaised { get; init; }

    /// <summary>Reads <c>rPr</c>.</summary>
    public static RunProperties Read(PartReader part)
    {
        RunProperties properties = default;
        int depth = part.Depth;
        while (part.NextChild(depth))
        {
            if (part.Vocabulary != Vocabulary.Word) continue;
            properties = part.LocalName switch
            {
                "b" => properties with { Bold = AttributeValue.IsOn(part.Value) },
                "vanish" => properties with { Hidden = AttributeValue.IsOn(part.Value) },
                "specVanish" => properties with { JoinsNext = AttributeValue.IsOn(part.Value) },
                "strike" or "dstrike" => properties with { IsStruck = properties.IsStruck || AttributeValue.IsOn(part.Value) },
                "vertAlign" => properties with { IsRaised = part.Value == "superscript" },
                "rStyle" => properties with { Style = part.Value },
                "del" or "moveFrom" => properties with { IsRemoved = true },
                _ => properties,
            };
        }

        return properties;
    }
}
