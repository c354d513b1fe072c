namespace DisclosureParser.Configuration;

/// <summary>Where a value of the configuration comes from.</summary>
public enum ConfigurationOriginKind
{
    /// <summary>Nothing sets it.</summary>
    Default,

    /// <summary>A configuration file.</summary>
    File,

    /// <summary>An option of the command line.</summary>
    Option,
}

/// <summary>Where a value of the configuration comes from.</summary>
/// <param name="Kind">What sets it.</param>
/// <param name="Place">File and line (<c>disclosure.yaml:5</c>) or the option (<c>--select</c>); empty for a default.</param>
public sealed record ConfigurationOrigin(ConfigurationOriginKind Kind, string Place)
{
    /// <summary>Nothing sets it.</summary>
    public static ConfigurationOrigin Default { get; } = new(ConfigurationOriginKind.Default, "");

    /// <summary>An option of the command line sets it.</summary>
    public static ConfigurationOrigin Option(string name) => new(ConfigurationOriginKind.Option, name);
}

/// <summary>A value of the configuration in force.</summary>
/// <param name="Key">Its key, with dots between the parts: <c>rules.options.PUB003.deadline</c>.</param>
/// <param name="Value">The value as a configuration writes it; empty where nothing is set.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record ConfigurationEntry(string Key, string Value, ConfigurationOrigin Origin);
