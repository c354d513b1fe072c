namespace DisclosureParser.Text;

/// <summary>What a number in prose is.</summary>
internal enum NumberKind
{
    /// <summary>How many, or how much.</summary>
    Plain,

    /// <summary>A share: 63.6%, 百分之六十三.</summary>
    Percent,

    /// <summary>A difference of shares: 3个百分点.</summary>
    Points,

    /// <summary>Which one: 第三.</summary>
    Ordinal,
}

/// <summary>A number in prose.</summary>
/// <param name="Start">0-based index of its first character.</param>
/// <param name="End">0-based index behind its last, 万 and 余 included.</param>
/// <param name="Value">The number.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct NumberToken(int Start, int End, decimal Value, NumberKind Kind)
{
    /// <summary>It is rounded, a bound, or an end of a range.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Number of decimals printed.</summary>
    public int Decimals { get; init; }
}
