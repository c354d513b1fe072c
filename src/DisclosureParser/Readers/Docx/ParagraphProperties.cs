namespace DisclosureParser.Readers.Docx;

/// <summary>What a paragraph or a style says of its paragraph; null where it says nothing.</summary>
internal readonly record struct ParagraphProperties(
    string? Style, int? OutlineLevel, int? NumberingId, int? NumberingLevel, RunProperties Mark)
{
    /// <summary>What lies behind its lines.</summary>
    public Ground? Ground { get; init; }

    /// <summary>Reads <c>pPr</c>.</summary>
    public static ParagraphProperties Read(PartReader part)
    {
        ParagraphProperties properties = default;
        int depth = part.Depth;
        while (part.NextChild(depth))
        {
            if (part.Vocabulary != Vocabulary.Word) continue;
            properties = part.LocalName switch
            {
                "pStyle" => properties with { Style = part.Value },
                "outlineLvl" => properties with { OutlineLevel = AttributeValue.Number(part.Value) },
                "numPr" => ReadNumbering(part, properties),
                "shd" => properties with { Ground = Docx.Ground.Read(part) },
                "rPr" => properties with { Mark = RunProperties.Read(part) },
                _ => properties,
            };
        }

        return properties;
    }

    private static ParagraphProperties ReadNumbering(PartReader part, ParagraphProperties properties)
    {
        int depth = part.Depth;
        while (part.NextChild(depth))
        {
            if (part.Is("numId")) properties = properties with { NumberingId = AttributeValue.Number(part.Value) };
            else if (part.Is("ilvl")) properties = properties with { NumberingLevel = AttributeValue.Number(part.Value) };
        }

        return properties;
    }
}
