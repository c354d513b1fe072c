using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Rules;

namespace DisclosureParser.Configuration;

/// <summary>What a file <c>disclosure.yaml</c> sets. Immutable; what nothing sets has its default.</summary>
public sealed record DisclosureConfiguration
{
    /// <summary>The name that the file is looked for by.</summary>
    public const string FileName = "disclosure.yaml";

    /// <summary>Nothing is set.</summary>
    public static DisclosureConfiguration Default { get; } = new();

    /// <summary>Prefixes of the rules that run; empty (the default): all.</summary>
    public ImmutableArray<string> Select { get; init; } = [];

    /// <summary>Prefixes of the rules that do not run. Default: none.</summary>
    public ImmutableArray<string> Ignore { get; init; } = [];

    /// <summary>Severities by rule id, in place of the rules' own.</summary>
    public ImmutableDictionary<string, Severity> Severities { get; init; } = ImmutableDictionary<string, Severity>.Empty;

    /// <summary>Values of the rules' options, in place of their defaults.</summary>
    public ImmutableDictionary<(string RuleId, string Option), RuleOptionValue> Options { get; init; } =
        ImmutableDictionary<(string RuleId, string Option), RuleOptionValue>.Empty;

    /// <summary>Rules of a province or city. They run like any other.</summary>
    public ImmutableArray<Rule> LocalRules { get; init; } = [];

    /// <summary>The severity from which on a finding fails a run; <see cref="Severity.Off"/>: none does. Default: error.</summary>
    public Severity FailOn { get; init; } = Severity.Error;

    /// <summary>Longest time for one document. Default: one minute.</summary>
    public TimeSpan Timeout { get; init; } = BatchOptions.Default.Timeout;

    /// <summary>Most bytes of one document. Default: 64 MB.</summary>
    public long MaxFileSize { get; init; } = DocumentLimits.Default.MaxBytes;

    /// <summary>Findings that somebody answers for.</summary>
    public ImmutableArray<Suppression> Suppressions { get; init; } = [];

    /// <summary>What is known of bodies beyond what their names tell.</summary>
    public ImmutableArray<KnownAgency> Agencies { get; init; } = [];

    /// <summary>Where the values that are set come from, by key.</summary>
    public ImmutableDictionary<string, ConfigurationOrigin> Origins { get; init; } = ImmutableDictionary<string, ConfigurationOrigin>.Empty;

    /// <summary>The file that holds in a folder: its own, else the nearest above it; null where there is none.</summary>
    public static string? Find(string folder)
    {
        for (DirectoryInfo? here = new(folder); here is not null; here = here.Parent)
        {
            string path = Path.Combine(here.FullName, FileName);
            if (File.Exists(path)) return path;
        }

        return null;
    }

    /// <summary>Reads a configuration and the files it names.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">What messages and origins call it; its own name where null.</param>
    /// <param name="pipeline">Knows the rules and forms that may be named; <see cref="DisclosurePipeline.Default"/> where null.</param>
    /// <exception cref="ConfigurationException">It cannot be used; the errors say where and why.</exception>
    public static DisclosureConfiguration Load(string path, string? name = null, DisclosurePipeline? pipeline = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        ConfigurationFile file = new(Path.GetFullPath(path), name ?? Path.GetFileName(path));
        return ConfigurationReader.Read(file.Read(), file, pipeline ?? DisclosurePipeline.Default);
    }

    /// <summary>Reads a configuration that names no other file, or names them from a folder.</summary>
    /// <param name="text">The configuration as YAML.</param>
    /// <param name="folder">The folder that paths in it start from.</param>
    /// <param name="pipeline">Knows the rules and forms that may be named; <see cref="DisclosurePipeline.Default"/> where null.</param>
    /// <exception cref="ConfigurationException">It cannot be used; the errors say where and why.</exception>
    public static DisclosureConfiguration Parse(string text, string folder = ".", DisclosurePipeline? pipeline = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ConfigurationFile file = new(Path.GetFullPath(Path.Combine(folder, FileName)), FileName);
        return ConfigurationReader.Read(Yaml.YamlFile.Read(System.Text.Encoding.UTF8.GetBytes(text), FileName), file, pipeline ?? DisclosurePipeline.Default);
    }

    /// <summary>Every value in force, with its origin, defaults included.</summary>
    /// <param name="rules">The rules whose options are listed.</param>
    public ImmutableArray<ConfigurationEntry> Entries(IEnumerable<RuleDescriptor> rules) => ConfigurationListing.Of(this, rules);

    /// <summary>This configuration with the origin of a value.</summary>
    public DisclosureConfiguration WithOrigin(string key, ConfigurationOrigin origin) => this with { Origins = Origins.SetItem(key, origin) };
}
