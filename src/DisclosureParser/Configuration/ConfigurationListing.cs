using System.Collections.Immutable;
using System.Globalization;
using DisclosureParser.Rules;

namespace DisclosureParser.Configuration;

/// <summary>Lists every value in force, in the order of the file.</summary>
internal static class ConfigurationListing
{
    public static ImmutableArray<ConfigurationEntry> Of(DisclosureConfiguration configuration, IEnumerable<RuleDescriptor> rules) =>
        [.. All(configuration, rules).Select(value => new ConfigurationEntry(
            value.Key, value.Value, value.Origin ?? configuration.Origins.GetValueOrDefault(value.Key, ConfigurationOrigin.Default)))];

    private static IEnumerable<(string Key, string Value, ConfigurationOrigin? Origin)> All(DisclosureConfiguration configuration, IEnumerable<RuleDescriptor> rules)
    {
        yield return ("rules.select", string.Join(", ", configuration.Select), null);
        yield return ("rules.ignore", string.Join(", ", configuration.Ignore), null);
        foreach ((string id, Severity severity) in configuration.Severities.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            yield return ("rules.severity." + id, Levels.Write(severity), null);
        foreach (RuleDescriptor rule in rules.OrderBy(rule => rule.Id, StringComparer.Ordinal))
        {
            foreach (RuleOption option in rule.Options)
            {
                RuleOptionValue value = configuration.Options.GetValueOrDefault((rule.Id, option.Name)) ?? option.Default;
                yield return ($"rules.options.{rule.Id}.{option.Name}", value.Write(option.Kind), null);
            }
        }

        foreach (Rule rule in configuration.LocalRules) yield return ("rules.local." + rule.Descriptor.Id, rule.Descriptor.Title, null);
        yield return ("failOn", configuration.FailOn == Severity.Off ? "never" : Levels.Write(configuration.FailOn), null);
        yield return ("limits.timeout", Quantity.Write(configuration.Timeout), null);
        yield return ("limits.maxFileSize", Quantity.Write(configuration.MaxFileSize), null);
        yield return ("suppressions", Number(configuration.Suppressions.Length), null);
        for (int i = 0; i < configuration.Suppressions.Length; i++)
        {
            Suppression suppression = configuration.Suppressions[i];
            yield return (
                "suppressions." + Number(i + 1),
                string.Create(CultureInfo.InvariantCulture, $"{suppression.RuleId} {suppression.Subject} {suppression.Until:yyyy-MM-dd} {suppression.By} {suppression.Reason}"),
                suppression.Origin is string origin ? new ConfigurationOrigin(ConfigurationOriginKind.File, origin) : null);
        }

        yield return ("agencies", Number(configuration.Agencies.Length), null);
        foreach (KnownAgency agency in configuration.Agencies) yield return ("agencies." + agency.Name, Known(agency), configuration.Origins.GetValueOrDefault("agencies"));
    }

    private static string Known(KnownAgency agency) => string.Join(' ', new[]
    {
        agency.Kind is AgencyKind kind ? Levels.Write(kind) : null,
        agency.Level is AgencyLevel level ? Levels.Write(level) : null,
        agency.Deadline?.ToString(),
        agency.Aliases.IsEmpty ? null : string.Join(", ", agency.Aliases),
    }.Where(part => part is not null));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
