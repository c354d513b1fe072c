using System.Collections.Immutable;

namespace DisclosureParser.Readers.Docx;

/// <summary>What follows a number before the paragraph's own text.</summary>
internal enum NumberSuffix
{
    Tab,
    Space,
    Nothing,
}

/// <summary>One level of a numbered list.</summary>
internal sealed record NumberingLevel
{
    public int Start { get; init; } = 1;

    /// <summary>The format's name, for example <c>chineseCounting</c>.</summary>
    public string Format { get; init; } = "decimal";

    /// <summary>The text around the numbers: <c>第%1章</c>.</summary>
    public string Text { get; init; } = "";

    public NumberSuffix Suffix { get; init; }

    /// <summary>All numbers of the text are written in Arabic digits.</summary>
    public bool IsLegal { get; init; }

    /// <summary>The level, from 1, whose next number starts this one anew; 0 for none; null for any higher one.</summary>
    public int? RestartAfter { get; init; }

    /// <summary>The paragraph style that is numbered by this level.</summary>
    public string? Style { get; init; }

    /// <summary>The number is hidden text.</summary>
    public bool IsHidden { get; init; }
}

/// <summary>The levels that lists share.</summary>
internal sealed record AbstractNumbering(int Id, ImmutableDictionary<int, NumberingLevel> Levels)
{
    /// <summary>The numbering style that holds the levels in this one's place.</summary>
    public string? StyleLink { get; init; }
}

/// <summary>A list: levels it shares with others, and what it changes of them.</summary>
internal sealed record NumberingInstance(
    int Id, int AbstractId, ImmutableDictionary<int, int> StartOverrides, ImmutableDictionary<int, NumberingLevel> LevelOverrides);
