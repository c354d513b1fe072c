using System.Globalization;
using DisclosureParser.Configuration;

namespace DisclosureParser.Cli.Commands;

/// <summary>Reads the numbers of the command line.</summary>
internal static class Quantities
{
    public static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    /// <summary>64MB, 512K, 1000</summary>
    public static long Bytes(string text, string option) =>
        Quantity.TryBytes(text, out long size) ? size : throw new UsageException($"{option} 应为文件大小（如 64MB），而不是“{text}”");

    /// <summary>60s, 2m, 500ms, 60</summary>
    public static TimeSpan Time(string text, string option) =>
        Quantity.TryTime(text, out TimeSpan time) ? time : throw new UsageException($"{option} 应为时长（如 60s），而不是“{text}”");
}
