using System.Collections.Concurrent;
using System.Diagnostics;
using DisclosureParser.Documents;

namespace DisclosureParser.Cli.Workers;

/// <summary>
/// Reads documents in processes of their own. A document that kills its worker is tried once more in a new one and then set
/// aside, with all that have the same bytes; everything else goes on.
/// </summary>
internal sealed class WorkerPool(WorkerProgram program, WorkerLimits limits) : IDocumentOpening, IAsyncDisposable
{
    private const int Tries = 2;

    private readonly ConcurrentBag<WorkerProcess> _idle = [];
    private readonly ConcurrentDictionary<string, WorkerEnd> _setAside = new(StringComparer.Ordinal);

    /// <summary>Starts the first worker.</summary>
    /// <exception cref="WorkerStartException">None can be started: nothing could be read.</exception>
    public async Task RequireAsync(CancellationToken cancellationToken)
    {
        if (!await PrepareAsync(cancellationToken).ConfigureAwait(false)) throw new WorkerStartException();
    }

    /// <summary>Starts the first worker; false where none can be started.</summary>
    public async Task<bool> PrepareAsync(CancellationToken cancellationToken)
    {
        if (await WorkerProcess.StartAsync(program, limits, cancellationToken).ConfigureAwait(false) is not WorkerProcess worker) return false;
        _idle.Add(worker);
        return true;
    }

    public async ValueTask<ReadAttempt> OpenAsync(DocumentContent content, DocumentLimits documentLimits, CancellationToken cancellationToken)
    {
        if (_setAside.TryGetValue(content.Sha256, out WorkerEnd known)) return Failed(content, known);
        long began = Stopwatch.GetTimestamp();
        for (int left = Tries - 1; ; left--)
        {
            WorkerProcess? worker = await TakeAsync(onlyFresh: left == 0, cancellationToken).ConfigureAwait(false);
            if (worker is null) return Failed(content, WorkerEnd.NotStarted);
            TimeSpan time = limits.WallTime - Stopwatch.GetElapsedTime(began);
            (ReadAttempt? attempt, WorkerEnd end) = await worker.ReadAsync(content, documentLimits, time, cancellationToken).ConfigureAwait(false);
            if (attempt is not null)
            {
                await GiveBackAsync(worker, attempt).ConfigureAwait(false);
                return attempt;
            }

            if (left > 0 && end.MayBeChance()) continue;
            _setAside.TryAdd(content.Sha256, end);
            return Failed(content, end);
        }
    }

    public async ValueTask DisposeAsync() => await Task.WhenAll(Drain().Select(worker => worker.DisposeAsync().AsTask())).ConfigureAwait(false);

    private ReadAttempt Failed(DocumentContent content, WorkerEnd end) =>
        new(new SourceDocument(new DocumentInfo(content.Name, Sha256: content.Sha256, Bytes: content.Bytes.Length), []), end.ToFailure(limits));

    private async Task<WorkerProcess?> TakeAsync(bool onlyFresh, CancellationToken cancellationToken) =>
        !onlyFresh && _idle.TryTake(out WorkerProcess? idle)
            ? idle
            : await WorkerProcess.StartAsync(program, limits, cancellationToken).ConfigureAwait(false);

    private async Task GiveBackAsync(WorkerProcess worker, ReadAttempt attempt)
    {
        // What passed a limit may have left the worker in any state.
        if (worker.IsSpent() || attempt.Failure?.Reason == ReadErrorReason.LimitExceeded) await worker.DisposeAsync().ConfigureAwait(false);
        else _idle.Add(worker);
    }

    private IEnumerable<WorkerProcess> Drain()
    {
        while (_idle.TryTake(out WorkerProcess? worker)) yield return worker;
    }
}
