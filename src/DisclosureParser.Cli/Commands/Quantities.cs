using System.Globalization;

namespace DisclosureParser.Cli.Commands;

/// <summary>Reads the numbers of the command line.</summary>
internal static class Quantities
{
    private static readonly (string Suffix, double Factor)[] Sizes =
        [("GB", 1 << 30), ("MB", 1 << 20), ("KB", 1 << 10), ("G", 1 << 30), ("M", 1 << 20), ("K", 1 << 10), ("B", 1), ("", 1)];

    private static readonly (string Suffix, double Factor)[] Times =
        [("ms", 0.001), ("s", 1), ("m", 60), ("h", 3600), ("", 1)];

    public static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    /// <summary>64MB, 512K, 1000</summary>
    public static long Bytes(string text, string option) =>
        Read(text, Sizes) is > 0 and < long.MaxValue and double size ? (long)size : throw new UsageException($"{option} 应为文件大小（如 64MB），而不是“{text}”");

    /// <summary>60s, 2m, 500ms, 60</summary>
    public static TimeSpan Time(string text, string option) =>
        Read(text, Times) is > 0 and < 1_000_000 and double seconds ? TimeSpan.FromSeconds(seconds) : throw new UsageException($"{option} 应为时长（如 60s），而不是“{text}”");

    private static double? Read(string text, (string Suffix, double Factor)[] units)
    {
        foreach ((string suffix, double factor) in units)
        {
            if (text.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)
                && double.TryParse(text[..^suffix.Length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number))
                return number * factor;
        }

        return null;
    }
}
