using System.Globalization;

namespace DisclosureParser.Configuration;

/// <summary>Sizes and times as people write them.</summary>
public static class Quantity
{
    private static readonly (string Suffix, double Factor)[] Sizes =
        [("GB", 1 << 30), ("MB", 1 << 20), ("KB", 1 << 10), ("G", 1 << 30), ("M", 1 << 20), ("K", 1 << 10), ("B", 1), ("", 1)];

    private static readonly (string Suffix, double Factor)[] Times =
        [("ms", 0.001), ("s", 1), ("m", 60), ("h", 3600), ("", 1)];

    /// <summary>Reads a size: <c>64MB</c>, <c>512K</c>, <c>1000</c>.</summary>
    public static bool TryBytes(string? text, out long bytes)
    {
        bool isSize = Read(text, Sizes) is >= 1 and < long.MaxValue;
        bytes = isSize ? (long)Read(text, Sizes)!.Value : 0;
        return isSize;
    }

    /// <summary>Reads a time: <c>60s</c>, <c>2m</c>, <c>500ms</c>, <c>60</c>.</summary>
    public static bool TryTime(string? text, out TimeSpan time)
    {
        bool isTime = Read(text, Times) is >= 0.001 and < 1_000_000;
        time = isTime ? TimeSpan.FromSeconds(Read(text, Times)!.Value) : default;
        return isTime;
    }

    internal static string Write(long bytes) =>
        bytes % (1 << 20) == 0 ? Text(bytes >> 20, "MB") : bytes % (1 << 10) == 0 ? Text(bytes >> 10, "KB") : Text(bytes, "B");

    internal static string Write(TimeSpan time) =>
        time.Ticks % TimeSpan.TicksPerSecond == 0 ? Text((long)time.TotalSeconds, "s") : Text((long)time.TotalMilliseconds, "ms");

    private static string Text(long number, string unit) => number.ToString(CultureInfo.InvariantCulture) + unit;

    private static double? Read(string? text, (string Suffix, double Factor)[] units)
    {
        if (text is null) return null;
        foreach ((string suffix, double factor) in units)
        {
            if (text.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)
                && double.TryParse(text[..^suffix.Length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number))
                return number * factor;
        }

        return null;
    }
}
