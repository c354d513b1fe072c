using System.Collections.Immutable;
using System.Text;
using DisclosureParser.Configuration;
using DisclosureParser.Documents;
using DisclosureParser.Internals;
using DisclosureParser.Rules;
using DisclosureParser.Templates;
using Microsoft.Extensions.Logging;

namespace DisclosureParser;

/// <summary>Puts a pipeline together: what ships with the library, and what the caller adds or changes.</summary>
public sealed class DisclosurePipelineBuilder
{
    private readonly ImmutableArray<IDocumentReader>.Builder _readers = ImmutableArray.CreateBuilder<IDocumentReader>();
    private readonly ImmutableArray<Rule>.Builder _rules = BuiltInRules.All.ToBuilder();
    private TemplateCatalog _templates = TemplateCatalog.BuiltIn;
    private RuleSettings _settings = RuleSettings.Default;
    private DocumentLimits _limits = DocumentLimits.Default;
    private IDocumentOpening? _opening;
    private ILoggerFactory? _loggers;
    private int? _yearIfUnnamed;
    private Suppressions _suppressions = Suppressions.None;

    /// <summary>Adds a reader. Readers are asked in the order they were added, before those of the library.</summary>
    public DisclosurePipelineBuilder AddReader(IDocumentReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        _readers.Add(reader);
        return this;
    }

    /// <summary>Adds a form, which may extend one that is known.</summary>
    /// <param name="json">The form as JSON text.</param>
    /// <exception cref="FormatException">The text is no template.</exception>
    public DisclosurePipelineBuilder AddTemplate(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        _templates = _templates.With(json);
        return this;
    }

    /// <summary>Adds a form, which may extend one that is known.</summary>
    /// <param name="json">The form as UTF-8 JSON; read to its end and closed.</param>
    /// <exception cref="FormatException">The text is no template.</exception>
    public DisclosurePipelineBuilder AddTemplate(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        using StreamReader reader = new(json, Encoding.UTF8);
        return AddTemplate(reader.ReadToEnd());
    }

    /// <summary>Adds a rule.</summary>
    /// <exception cref="ArgumentException">There is a rule with this id.</exception>
    public DisclosurePipelineBuilder AddRule(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        string id = rule.Descriptor.Id;
        if (_rules.Any(known => known.Descriptor.Id == id)) throw new ArgumentException($"There is a rule '{id}'.", nameof(rule));
        _rules.Add(rule);
        return this;
    }

    /// <summary>Gives the findings of a rule another severity; <see cref="Severity.Off"/> switches it off.</summary>
    /// <exception cref="ArgumentException">There is no rule with this id.</exception>
    public DisclosurePipelineBuilder SetSeverity(string ruleId, Severity severity)
    {
        if (!_rules.Any(rule => rule.Descriptor.Id == ruleId)) throw new ArgumentException($"There is no rule '{ruleId}'.", nameof(ruleId));
        _settings = _settings with { Severities = _settings.Severities.SetItem(ruleId, severity) };
        return this;
    }

    /// <summary>Runs only the rules whose ids begin with one of these; none: all.</summary>
    public DisclosurePipelineBuilder Select(params IEnumerable<string> prefixes)
    {
        _settings = _settings with { Select = [.. prefixes] };
        return this;
    }

    /// <summary>Leaves out the rules whose ids begin with one of these.</summary>
    public DisclosurePipelineBuilder Ignore(params IEnumerable<string> prefixes)
    {
        _settings = _settings with { Ignore = [.. prefixes] };
        return this;
    }

    /// <summary>
    /// Takes over a configuration: rules, severities, options, bodies, suppressions, the size limit. Its time limit and the
    /// severity that fails a run are the caller's to use.
    /// </summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="today">The day by which suppressions have run out or not.</param>
    /// <exception cref="ArgumentException">A local rule has the id of another rule.</exception>
    public DisclosurePipelineBuilder Configure(DisclosureConfiguration configuration, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        foreach (Rule rule in configuration.LocalRules) AddRule(rule);
        _settings = new RuleSettings
        {
            Select = configuration.Select,
            Ignore = configuration.Ignore,
            Severities = configuration.Severities,
            Options = configuration.Options,
            Agencies = configuration.Agencies,
        };
        _limits = _limits with { MaxBytes = configuration.MaxFileSize };
        _suppressions = new Suppressions([.. configuration.Suppressions.Where(suppression => !suppression.IsExpired(today))]);
        return this;
    }

    /// <summary>Sets what may be spent on one document.</summary>
    public DisclosurePipelineBuilder WithLimits(DocumentLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        _limits = limits;
        return this;
    }

    /// <summary>
    /// Has documents read in another way than by readers in this process; null for these. Readers that were added are then not
    /// asked: reading is wholly the other way's affair.
    /// </summary>
    public DisclosurePipelineBuilder ReadWith(IDocumentOpening? opening)
    {
        _opening = opening;
        return this;
    }

    /// <summary>The report year of documents that name none. Never a filter.</summary>
    public DisclosurePipelineBuilder WithYearIfUnnamed(int? year)
    {
        _yearIfUnnamed = year;
        return this;
    }

    /// <summary>Logs what is done with each document; the text of a report is never logged.</summary>
    public DisclosurePipelineBuilder WithLogging(ILoggerFactory? loggers)
    {
        _loggers = loggers;
        return this;
    }

    /// <summary>The pipeline. The builder may be used on; pipelines that were built do not change.</summary>
    public DisclosurePipeline Build() => new(new PipelineParts(
        _readers.ToImmutable(),
        _opening,
        _templates,
        [.. _rules.OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal)],
        _settings,
        _limits,
        _suppressions,
        _yearIfUnnamed,
        _loggers?.CreateLogger("DisclosureParser")));
}

/// <summary>What a pipeline is made of.</summary>
internal sealed record PipelineParts(
    ImmutableArray<IDocumentReader> AddedReaders,
    IDocumentOpening? Opening,
    TemplateCatalog Templates,
    ImmutableArray<Rule> Rules,
    RuleSettings Settings,
    DocumentLimits Limits,
    Suppressions Suppressions,
    int? YearIfUnnamed,
    ILogger? Logger);
