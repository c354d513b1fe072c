using System.Collections.Immutable;
using System.Diagnostics;
using DisclosureParser.Documents;
using DisclosureParser.Internals;
using DisclosureParser.Readers;
using DisclosureParser.Recognition;
using DisclosureParser.Rules;
using DisclosureParser.Rules.Neighbours;
using DisclosureParser.Templates;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace DisclosureParser;

/// <summary>
/// Reads reports, recognises them and checks them. Immutable and safe for any number of threads: build one, keep it.
/// </summary>
public sealed class DisclosurePipeline
{
    /// <summary>Name of the activity source: one span per document, one per stage.</summary>
    public const string ActivitySourceName = "DisclosureParser";

    private static readonly ActivitySource Activities = new(ActivitySourceName);

    private readonly DocumentOpener _opener;
    private readonly ReportRecognizer _recognizer;
    private readonly RuleRunner _runner;
    private readonly ImmutableArray<Rule> _rules;
    private readonly KnownAgencies _agencies;
    private readonly Suppressions _suppressions;
    private readonly int? _yearIfUnnamed;
    private readonly double _leastLikeness;
    private readonly ILogger _logger;

    internal DisclosurePipeline(PipelineParts parts)
    {
        _opener = new DocumentOpener(parts.Opening ?? new ReaderChoice(parts.AddedReaders, BuiltInReaders.All), parts.Limits);
        _recognizer = new ReportRecognizer(parts.Templates);
        _runner = new RuleRunner(parts.Templates, parts.Rules, parts.Settings);
        _rules = parts.Rules;
        _agencies = new KnownAgencies(parts.Settings.Agencies);
        _suppressions = parts.Suppressions;
        _yearIfUnnamed = parts.YearIfUnnamed;
        _leastLikeness = new Rules.CrossYear.WordsAreItsOwn().LikenessOf(parts.Settings);
        _logger = parts.Logger ?? NullLogger.Instance;
        Templates = parts.Templates;
        Rules = [.. parts.Rules.Select(rule => rule.Descriptor)];
    }

    /// <summary>The pipeline as it ships.</summary>
    public static DisclosurePipeline Default { get; } = new DisclosurePipelineBuilder().Build();

    /// <summary>The forms that are known.</summary>
    public TemplateCatalog Templates { get; }

    /// <summary>The rules, by id, also those that are switched off.</summary>
    public ImmutableArray<RuleDescriptor> Rules { get; }

    /// <summary>Reads a document into its neutral form.</summary>
    /// <exception cref="DocumentReadException">It could not be read; the reason says why.</exception>
    public async Task<SourceDocument> ReadAsync(DocumentSource source, CancellationToken cancellationToken = default)
    {
        ReadAttempt attempt = await TryReadAsync(source, cancellationToken).ConfigureAwait(false);
        return attempt.Require();
    }

    /// <summary>Reads a document into its neutral form. Why it could not be read is in the answer, not thrown.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<ReadAttempt> TryReadAsync(DocumentSource source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        using Activity? activity = Activities.StartActivity("read");
        ReadAttempt attempt = await _opener.ReadAsync(source, cancellationToken).ConfigureAwait(false);
        if (attempt.Failure is DocumentReadException failure) Log.ReaderFailed(_logger, source.Name, failure.Reason, failure);
        else Log.DocumentRead(_logger, source.Name, attempt.Document.Info.Format, attempt.Document.Blocks.Length, attempt.Document.Diagnostics.Length);
        return attempt;
    }

    /// <summary>Recognises the report in a document. Never throws for what a document holds.</summary>
    public ParseResult Recognize(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        using Activity? activity = Activities.StartActivity("recognize");
        ParseResult parsed;
        try
        {
            parsed = _recognizer.Recognize(document, _yearIfUnnamed);
            if (parsed.Report is AnnualReport report) parsed = parsed with { Report = _agencies.Apply(report) };
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            Log.RecognitionFault(_logger, document.Info.Name, exception);
            return new ParseResult(document, null, [.. document.Diagnostics, Failures.Recognition()], AuditStatus.Unreadable);
        }

        Log.TemplateChosen(_logger, document.Info.Name, parsed.Report?.TemplateId, parsed.Status);
        return parsed;
    }

    /// <summary>Checks a report against every rule.</summary>
    public AuditResult Check(ParseResult parsed, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        using Activity? activity = Activities.StartActivity("check");
        AuditResult result = parsed.Report is null ? Failures.Unassessed(parsed, _rules) : _suppressions.Apply(_runner.Run(parsed, cancellationToken));
        Log.AuditFinished(_logger, result.Document.Name, result.Status, result.Findings.Length);
        return result;
    }

    /// <summary>Checks a report and holds it against the same body's report of the year before, or another copy of it.</summary>
    /// <param name="previous">The report of the year before, or another copy of the same report.</param>
    /// <param name="current">The report that is checked. Where the two are not of one body or not of such years, the result says so as the
    /// reason why the rules about more than one report do not apply.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public AuditResult Compare(ParseResult previous, ParseResult current, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(previous);
        AuditResult checkedAlone = Check(current, cancellationToken);
        return _suppressions.Apply(_runner.Relate(checkedAlone, ReportPair.Of(previous, current), cancellationToken));
    }

    /// <summary>
    /// Holds the reports of a batch against each other: each against the same body's report of the year before, against other copies of it,
    /// and against the reports of others. Reports are paired by body and year; where a name leaves open which body it means, they are not.
    /// </summary>
    /// <param name="results">The reports, each checked by itself.</param>
    /// <param name="roster">The bodies that have to report; null where there is no such list.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The results in the same order, the rules about more than one report evaluated.</returns>
    public ImmutableArray<AuditResult> CheckTogether(
        IReadOnlyList<AuditResult> results, Roster? roster = null, CancellationToken cancellationToken = default)
    {
        using Activity? activity = Activities.StartActivity("check together");
        return [.. EnumerateTogether(results, roster, cancellationToken)];
    }

    /// <summary>
    /// Does what <see cref="CheckTogether"/> does, one result after another. A result is taken from the list when it is needed and not
    /// kept, so that the list may lie on disk and be longer than memory; only names and keys of all reports are held.
    /// </summary>
    /// <param name="results">The reports, each checked by itself. A place may be asked for more than once.</param>
    /// <param name="roster">The bodies that have to report; null where there is no such list.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public IEnumerable<AuditResult> EnumerateTogether(IReadOnlyList<AuditResult> results, Roster? roster = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(results);
        return Enumerate();

        IEnumerable<AuditResult> Enumerate()
        {
            ReportPairing pairing = ReportPairing.Of(results, roster, _leastLikeness, cancellationToken);
            for (int at = 0; at < results.Count; at++)
                yield return _suppressions.Apply(_runner.Relate(results[at], pairing[at], cancellationToken));
        }
    }

    /// <summary>Reads and recognises a report.</summary>
    /// <exception cref="DocumentReadException">It could not be read; the reason says why.</exception>
    public async Task<ParseResult> ParseAsync(DocumentSource source, CancellationToken cancellationToken = default)
    {
        using Activity? activity = StartDocument(source);
        return Recognize(await ReadAsync(source, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Reads, recognises and checks a report.</summary>
    /// <exception cref="DocumentReadException">It could not be read; the reason says why.</exception>
    public async Task<AuditResult> AuditAsync(DocumentSource source, CancellationToken cancellationToken = default)
    {
        using Activity? activity = StartDocument(source);
        return Check(Recognize(await ReadAsync(source, cancellationToken).ConfigureAwait(false)), cancellationToken);
    }

    /// <summary>Recognises and checks what was read before. What could not be read is a result of its own, as in a batch.</summary>
    public AuditResult Audit(ReadAttempt reading, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Check(Recognize(reading), cancellationToken);
    }

    /// <summary>
    /// Reads and recognises many reports, in the order given. A document that cannot be read is a result with the status
    /// <see cref="AuditStatus.Unreadable"/> and a diagnostic, never an exception.
    /// </summary>
    public IAsyncEnumerable<ParseResult> ParseManyAsync(
        IEnumerable<DocumentSource> sources, BatchOptions? options = null, CancellationToken cancellationToken = default) =>
        new Batch<ParseResult>(options ?? BatchOptions.Default, AttemptParseAsync, Failures.Unread).RunAsync(sources, cancellationToken);

    /// <summary>
    /// Reads, recognises and checks many reports, in the order given. A document that cannot be read is a result with the
    /// status <see cref="AuditStatus.Unreadable"/> and a diagnostic, never an exception.
    /// </summary>
    public IAsyncEnumerable<AuditResult> AuditManyAsync(
        IEnumerable<DocumentSource> sources, BatchOptions? options = null, CancellationToken cancellationToken = default) =>
        new Batch<AuditResult>(
            options ?? BatchOptions.Default,
            async (source, token) => Check(await AttemptParseAsync(source, token).ConfigureAwait(false), token),
            (info, failure) => Failures.Unassessed(Failures.Unread(info, failure), _rules)).RunAsync(sources, cancellationToken);

    private static Activity? StartDocument(DocumentSource source) =>
        Activities.StartActivity("document")?.SetTag("document.name", source?.Name);

    private async Task<ParseResult> AttemptParseAsync(DocumentSource source, CancellationToken cancellationToken)
    {
        using Activity? activity = StartDocument(source);
        return Recognize(await TryReadAsync(source, cancellationToken).ConfigureAwait(false));
    }

    private ParseResult Recognize(ReadAttempt attempt) =>
        attempt.Failure is null ? Recognize(attempt.Document) : Failures.Unread(attempt.Document.Info, attempt.Failure);
}
