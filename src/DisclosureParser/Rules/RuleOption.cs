using System.Collections.Immutable;
using System.Globalization;

namespace DisclosureParser.Rules;

/// <summary>What the value of an option is.</summary>
public enum RuleOptionKind
{
    /// <summary>A number, decimals allowed.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A day of the year: <c>02-20</c>.</summary>
    Day,

    /// <summary>Any number of texts.</summary>
    Texts,
}

/// <summary>Something about a rule that a configuration may change.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What its value is.</param>
/// <param name="Default">The value where none is configured.</param>
/// <param name="Description">What it does, in Chinese.</param>
/// <param name="EnglishDescription">What it does, in English.</param>
public sealed record RuleOption(string Name, RuleOptionKind Kind, RuleOptionValue Default, string Description, string EnglishDescription)
{
    /// <summary>The smallest number allowed.</summary>
    public decimal Minimum { get; init; }

    /// <summary>The largest number allowed.</summary>
    public decimal Maximum { get; init; }

    /// <summary>An option that is a number.</summary>
    public static RuleOption Decimal(string name, decimal value, decimal minimum, decimal maximum, string chinese, string english) =>
        new(name, RuleOptionKind.Number, RuleOptionValue.Of(value), chinese, english) { Minimum = minimum, Maximum = maximum };

    /// <summary>An option that is a whole number.</summary>
    public static RuleOption Whole(string name, int value, int minimum, int maximum, string chinese, string english) =>
        new(name, RuleOptionKind.Whole, RuleOptionValue.Of(value), chinese, english) { Minimum = minimum, Maximum = maximum };

    /// <summary>An option that is a day of the year, unset by default.</summary>
    public static RuleOption Day(string name, string chinese, string english) =>
        new(name, RuleOptionKind.Day, RuleOptionValue.None, chinese, english);

    /// <summary>An option that is a list of texts, empty by default.</summary>
    public static RuleOption Texts(string name, string chinese, string english) =>
        new(name, RuleOptionKind.Texts, RuleOptionValue.None, chinese, english);

    /// <summary>Reads a value as a configuration writes it; null where it is none of this kind, or out of range.</summary>
    /// <param name="texts">The text; for <see cref="RuleOptionKind.Texts"/> any number of them.</param>
    public RuleOptionValue? Read(ImmutableArray<string> texts)
    {
        if (Kind == RuleOptionKind.Texts) return texts.Any(string.IsNullOrWhiteSpace) ? null : RuleOptionValue.Of(texts);
        if (texts is not [string text]) return null;
        if (Kind == RuleOptionKind.Day) return MonthDay.TryParse(text, out MonthDay day) ? RuleOptionValue.Of(day) : null;
        NumberStyles style = NumberStyles.AllowLeadingSign | (Kind == RuleOptionKind.Number ? NumberStyles.AllowDecimalPoint : NumberStyles.None);
        return decimal.TryParse(text, style, CultureInfo.InvariantCulture, out decimal number) && number >= Minimum && number <= Maximum
            ? RuleOptionValue.Of(number)
            : null;
    }
}

/// <summary>The value of an option.</summary>
public sealed record RuleOptionValue
{
    private RuleOptionValue()
    {
    }

    /// <summary>Nothing is set.</summary>
    public static RuleOptionValue None { get; } = new();

    /// <summary>The number; 0 where the option is none.</summary>
    public decimal Number { get; private init; }

    /// <summary>The day; null where none is set.</summary>
    public MonthDay? Day { get; private init; }

    /// <summary>The texts; empty where none are set.</summary>
    public ImmutableArray<string> Texts { get; private init; } = [];

    /// <summary>A number.</summary>
    public static RuleOptionValue Of(decimal number) => new() { Number = number };

    /// <summary>A day of the year.</summary>
    public static RuleOptionValue Of(MonthDay day) => new() { Day = day };

    /// <summary>Texts.</summary>
    public static RuleOptionValue Of(ImmutableArray<string> texts) => new() { Texts = texts };

    /// <summary>The value as a configuration writes it; empty where nothing is set.</summary>
    /// <param name="kind">What the value is.</param>
    public string Write(RuleOptionKind kind) => kind switch
    {
        RuleOptionKind.Day => Day?.ToString() ?? "",
        RuleOptionKind.Texts => string.Join(", ", Texts),
        _ => Number.ToString(CultureInfo.InvariantCulture),
    };
}
