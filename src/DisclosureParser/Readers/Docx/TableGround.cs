namespace DisclosureParser.Readers.Docx;

/// <summary>What a table or its style lays behind the cells.</summary>
internal static class TableGround
{
    /// <summary>Reads <c>tblPr</c> of a table: its own shade, else that of its style.</summary>
    public static Ground? Read(PartReader part, StyleSheet styles)
    {
        Ground? own = null;
        string? style = null;
        int depth = part.Depth;
        while (part.NextChild(depth))
        {
            if (part.Is("shd")) own = Ground.Read(part);
            else if (part.Is("tblStyle")) style = part.Value;
        }

        return own ?? styles.TableGround(style);
    }

    /// <summary>The shade among the properties that the reader stands on.</summary>
    public static Ground? ReadShade(PartReader part)
    {
        Ground? ground = null;
        int depth = part.Depth;
        while (part.NextChild(depth))
        {
            if (part.Is("shd")) ground = Ground.Read(part);
        }

        return ground;
    }

    /// <summary>Whether a part of a table style fills its cells.</summary>
    public static bool IsFilled(PartReader part)
    {
        bool filled = false;
        int depth = part.Depth;
        while (part.NextChild(depth))
        {
            if (part.Is("tcPr") || part.Is("tblPr")) filled |= ReadShade(part) is not null;
        }

        return filled;
    }
}
