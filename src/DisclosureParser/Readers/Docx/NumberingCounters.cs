using System.Text;

namespace DisclosureParser.Readers.Docx;

/// <summary>
/// Counts the numbered paragraphs in reading order and gives each the number that Word prints before it, which is nowhere in
/// the file's text.
/// </summary>
internal sealed class NumberingCounters(NumberingDefinitions definitions, StyleSheet styles)
{
    // Lists over the same levels go on counting where the other left off.
    private readonly Dictionary<int, int?[]> _counters = [];
    private readonly HashSet<(int List, int Level)> _started = [];

    /// <summary>The paragraph's number with what separates it from the text; empty where it has none.</summary>
    public string Next(ParagraphProperties paragraph)
    {
        if (NumberedBy(paragraph) is not (int listId, var level)) return "";
        if (definitions.Find(listId, styles) is not ({ } list, { } shared)) return "";
        int index = Math.Clamp(level ?? LevelOfStyle(paragraph, shared) ?? 0, 0, NumberingDefinitions.MaxLevels - 1);
        if (Level(list, shared, index) is not { } definition) return "";

        int?[] counters = Count(list, shared, index, definition);
        if (definition.IsHidden || definition.Format == "bullet") return "";
        string number = Format(list, shared, definition, counters);
        return number.Length == 0 ? "" : number + Separator(definition.Suffix, number[^1]);
    }

    private (int ListId, int? Level)? NumberedBy(ParagraphProperties paragraph)
    {
        int? id = paragraph.NumberingId, level = paragraph.NumberingLevel;
        if (id is null)
        {
            foreach (Style style in styles.Chain(paragraph.Style))
            {
                // The level of a style that a list names is the list's to say.
                level ??= style.NumberingLevel;
                if ((id = style.NumberingId) is not null) break;
            }

            if (id is int fromStyle && definitions.Find(fromStyle, styles) is ({ } _, { } shared) && paragraph.NumberingLevel is null)
                level = LevelOfStyle(paragraph, shared) ?? level;
        }

        // Number 0 takes a paragraph out of the list its style puts it in.
        return id is int found and > 0 ? (found, level) : null;
    }

    private int? LevelOfStyle(ParagraphProperties paragraph, AbstractNumbering shared)
    {
        foreach (Style style in styles.Chain(paragraph.Style))
        {
            for (int i = 0; i < NumberingDefinitions.MaxLevels; i++)
            {
                if (shared.Levels.TryGetValue(i, out NumberingLevel? level) && level.Style == style.Id) return i;
            }
        }

        return null;
    }

    private int?[] Count(NumberingInstance list, AbstractNumbering shared, int index, NumberingLevel definition)
    {
        if (!_counters.TryGetValue(shared.Id, out int?[]? counters)) _counters[shared.Id] = counters = new int?[NumberingDefinitions.MaxLevels];
        bool overrides = list.StartOverrides.TryGetValue(index, out int start);
        if (overrides && _started.Add((list.Id, index))) counters[index] = start;
        else if (counters[index] is int current) counters[index] = current == int.MaxValue ? current : current + 1;
        else counters[index] = overrides ? start : definition.Start;

        for (int deeper = index + 1; deeper < counters.Length; deeper++)
        {
            int restartAfter = Level(list, shared, deeper)?.RestartAfter ?? deeper;
            if (index < restartAfter) counters[deeper] = null;
        }

        return counters;
    }

    private static string Format(NumberingInstance list, AbstractNumbering shared, NumberingLevel definition, int?[] counters)
    {
        StringBuilder text = new();
        for (int i = 0; i < definition.Text.Length; i++)
        {
            char c = definition.Text[i];
            if (c != '%' || i + 1 == definition.Text.Length || definition.Text[i + 1] is < '1' or > '9')
            {
                text.Append(c);
                continue;
            }

            int index = definition.Text[++i] - '1';
            NumberingLevel level = Level(list, shared, index) ?? new NumberingLevel();
            int value = counters[index] ?? (list.StartOverrides.TryGetValue(index, out int start) ? start : level.Start);
            text.Append(NumberFormat.Write(definition.IsLegal && level.Format != "none" ? "decimal" : level.Format, value));
        }

        return text.ToString();
    }

    private static NumberingLevel? Level(NumberingInstance list, AbstractNumbering shared, int index) =>
        list.LevelOverrides.TryGetValue(index, out NumberingLevel? own) ? own : shared.Levels.GetValueOrDefault(index);

    /// <summary>A tab is a gap: "1." and "5万元" must not meet as one number. After ideographic punctuation nothing is lost without it.</summary>
    private static string Separator(NumberSuffix suffix, char last) => suffix switch
    {
        NumberSuffix.Nothing => "",
        NumberSuffix.Space => " ",
        _ => last is '、' or '）' or '。' or '，' or '：' or '】' or '〕' ? "" : " ",
    };
}
