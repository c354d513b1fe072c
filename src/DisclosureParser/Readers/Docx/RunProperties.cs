namespace DisclosureParser.Readers.Docx;

/// <summary>What a run, a paragraph mark or a style says of its characters; null where it says nothing.</summary>
internal readonly record struct RunProperties(bool? Bold, bool? Hidden, string? Style, bool IsRemoved, bool JoinsNext)
{
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
                "rStyle" => properties with { Style = part.Value },
                "del" or "moveFrom" => properties with { IsRemoved = true },
                _ => properties,
            };
        }

        return properties;
    }
}
