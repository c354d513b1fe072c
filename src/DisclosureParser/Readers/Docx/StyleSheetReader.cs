namespace DisclosureParser.Readers.Docx;

/// <summary>Reads the styles part.</summary>
internal static class StyleSheetReader
{
    public static StyleSheet Read(PartReader part)
    {
        Dictionary<string, Style> styles = new(StringComparer.Ordinal);
        Style defaults = new("");
        string? defaultParagraph = null;
        part.MoveToRoot();
        while (part.NextChild(0))
        {
            if (part.Is("docDefaults"))
            {
                defaults = ReadDefaults(part);
            }
            else if (part.Is("style") && part.Attribute("styleId") is { } id)
            {
                bool isDefault = part.Attribute("default") is { } flag && AttributeValue.IsOn(flag) && part.Attribute("type") == "paragraph";
                if (isDefault) defaultParagraph ??= id;
                styles.TryAdd(id, ReadStyle(part, new Style(id)));
            }
        }

        return new StyleSheet(styles, defaults, defaultParagraph);
    }

    private static Style ReadDefaults(PartReader part)
    {
        Style defaults = new("");
        int depth = part.Depth;
        while (part.NextChild(depth))
        {
            if (part.Is("rPrDefault")) defaults = ReadStyle(part, defaults);
        }

        return defaults;
    }

    private static Style ReadStyle(PartReader part, Style style)
    {
        int depth = part.Depth;
        while (part.NextChild(depth))
        {
            if (part.Is("name")) style = style with { Name = part.Value ?? "" };
            else if (part.Is("basedOn")) style = style with { BasedOn = part.Value };
            else if (part.Is("rPr")) style = ReadRunProperties(part, style);
            else if (part.Is("pPr")) style = ReadParagraphProperties(part, style);
            else if (part.Is("tcPr") || part.Is("tblPr")) style = style with { Ground = TableGround.ReadShade(part) ?? style.Ground };
            else if (part.Is("tblStylePr")) style = style with { HasBands = style.HasBands | TableGround.IsFilled(part) };
        }

        return style;
    }

    private static Style ReadRunProperties(PartReader part, Style style)
    {
        RunProperties properties = RunProperties.Read(part);
        return style with { Bold = properties.Bold, Hidden = properties.Hidden, Look = properties.Look };
    }

    private static Style ReadParagraphProperties(PartReader part, Style style)
    {
        ParagraphProperties properties = ParagraphProperties.Read(part);
        return style with
        {
            OutlineLevel = properties.OutlineLevel,
            NumberingId = properties.NumberingId,
            NumberingLevel = properties.NumberingLevel,
            Ground = properties.Ground,
        };
    }
}
