using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;

namespace DisclosureParser.Compare;

/// <summary>Where and of what a table was made.</summary>
internal static class Machine
{
    public static string Line => string.Create(
        CultureInfo.InvariantCulture,
        $"{DateTime.UtcNow:yyyy-MM-dd}, {Processor()}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription.Split(' ')[0]}, {RuntimeInformation.FrameworkDescription}, DisclosureParser {Version()}");

    private static string Version() => typeof(DisclosurePipeline).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "?";

    private static string Processor() => File.Exists("/proc/cpuinfo")
        ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':', 2)[1].Trim() ?? "processor not named"
        : RuntimeInformation.ProcessArchitecture.ToString();
}
