namespace DisclosureParser.Readers.Docx;

/// <summary>What a run, a paragraph mark or a style says of its characters; null where it says nothing.</summary>
internal readonly record struct RunProperties(bool? Bold, bool? Hidden, string? Style, bool IsRemoved, bool JoinsNext)
{
    /// <summary>Struck through: crossed out by hand, what stands beside it is meant.</summary>
    public bool IsStruck { get; init; }

    /// <summary>What it says of the look of its characters.</summary>
    public Look Look { get; init; }

    /// <summary>Reads <c>rPr</c>.</summary>
    public static RunProperties Read(PartReader part)
    {
        RunProperties properties = default;
        int depth = part.Depth;
        while (part.NextChild(depth))
        {
            if (part.Vocabulary != Vocabulary.Word)
            {
                if (part.LocalName == "textFill" && HasNoFill(part)) properties = properties with { Look = properties.Look with { Ink = new InkColor(null) { IsTransparent = true } } };
                continue;
            }

            properties = part.LocalName switch
            {
                "b" => properties with { Bold = AttributeValue.IsOn(part.Value) },
                "vanish" => properties with { Hidden = AttributeValue.IsOn(part.Value) },
                "specVanish" => properties with { JoinsNext = AttributeValue.IsOn(part.Value) },
                "strike" or "dstrike" => properties with { IsStruck = properties.IsStruck || AttributeValue.IsOn(part.Value) },
                "rStyle" => properties with { Style = part.Value },
                "del" or "moveFrom" => properties with { IsRemoved = true },
                _ => properties with { Look = properties.Look.With(part) },
            };
        }

        return properties;
    }

    // The effects of newer programs: characters may be filled with nothing at all.
    private static bool HasNoFill(PartReader part)
    {
        bool none = false;
        int depth = part.Depth;
        while (part.NextChild(depth)) none |= part.LocalName == "noFill";
        return none;
    }
}
