using System.Collections.Immutable;

namespace DisclosureParser.Readers.Docx;

/// <summary>Reads the numbering part.</summary>
internal static class NumberingReader
{
    private const int MaxText = 64;

    public static NumberingDefinitions Read(PartReader part)
    {
        Dictionary<int, AbstractNumbering> shared = [];
        Dictionary<int, NumberingInstance> lists = [];
        part.MoveToRoot();
        while (part.NextChild(0))
        {
            if (part.Is("abstractNum") && AttributeValue.Number(part.Attribute("abstractNumId")) is int abstractId)
                shared.TryAdd(abstractId, ReadAbstract(part, abstractId));
            else if (part.Is("num") && AttributeValue.Number(part.Attribute("numId")) is int id)
                lists.TryAdd(id, ReadInstance(part, id));
        }

        return new NumberingDefinitions(shared, lists);
    }

    private static AbstractNumbering ReadAbstract(PartReader part, int id)
    {
        ImmutableDictionary<int, NumberingLevel>.Builder levels = ImmutableDictionary.CreateBuilder<int, NumberingLevel>();
        string? link = null;
        int depth = part.Depth;
        while (part.NextChild(depth))
        {
            if (part.Is("lvl") && Index(part) is int index) levels[index] = ReadLevel(part);
            else if (part.Is("numStyleLink")) link = part.Value;
        }

        return new AbstractNumbering(id, levels.ToImmutable()) { StyleLink = link };
    }

    private static NumberingInstance ReadInstance(PartReader part, int id)
    {
        ImmutableDictionary<int, int>.Builder starts = ImmutableDictionary.CreateBuilder<int, int>();
        ImmutableDictionary<int, NumberingLevel>.Builder levels = ImmutableDictionary.CreateBuilder<int, NumberingLevel>();
        int abstractId = -1;
        int depth = part.Depth;
        while (part.NextChild(depth))
        {
            if (part.Is("abstractNumId")) abstractId = AttributeValue.Number(part.Value) ?? -1;
            if (!part.Is("lvlOverride") || Index(part) is not int index) continue;
            int inner = part.Depth;
            while (part.NextChild(inner))
            {
                if (part.Is("startOverride") && AttributeValue.Number(part.Value) is int start) starts[index] = start;
                else if (part.Is("lvl")) levels[index] = ReadLevel(part);
            }
        }

        return new NumberingInstance(id, abstractId, starts.ToImmutable(), levels.ToImmutable());
    }

    private static NumberingLevel ReadLevel(PartReader part)
    {
        NumberingLevel level = new();
        int depth = part.Depth;
        while (part.NextChild(depth))
        {
            // A format made up by the author is written twice; the fallback is one that we know.
            if (part.Vocabulary == Vocabulary.Compatibility) level = ReadFallback(part, level);
            else if (part.Vocabulary == Vocabulary.Word) level = ReadProperty(part, level);
        }

        return level;
    }

    private static NumberingLevel ReadFallback(PartReader part, NumberingLevel level)
    {
        int depth = part.Depth;
        while (part.NextChild(depth))
        {
            if (part.LocalName != "Fallback") continue;
            int inner = part.Depth;
            while (part.NextChild(inner)) level = ReadProperty(part, level);
        }

        return level;
    }

    private static NumberingLevel ReadProperty(PartReader part, NumberingLevel level) => part.LocalName switch
    {
        "start" => level with { Start = AttributeValue.Number(part.Value) ?? 1 },
        "numFmt" => level with { Format = part.Value ?? "decimal" },
        "lvlText" => level with { Text = Shortened(part.Value) },
        "suff" => level with { Suffix = part.Value switch { "space" => NumberSuffix.Space, "nothing" => NumberSuffix.Nothing, _ => NumberSuffix.Tab } },
        "isLgl" => level with { IsLegal = AttributeValue.IsOn(part.Value) },
        "lvlRestart" => level with { RestartAfter = AttributeValue.Number(part.Value) },
        "pStyle" => level with { Style = part.Value },
        "rPr" => level with { IsHidden = RunProperties.Read(part).Hidden == true },
        _ => level,
    };

    // A list's number is a few characters in any honest document; a hostile one multiplies it by its paragraphs.
    private static string Shortened(string? text) => text is null ? "" : text.Length <= MaxText ? text : text[..MaxText];

    private static int? Index(PartReader part) => AttributeValue.Number(part.Attribute("ilvl")) is int index and >= 0 and < NumberingDefinitions.MaxLevels ? index : null;
}
