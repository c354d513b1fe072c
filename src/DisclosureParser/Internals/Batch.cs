using System.Runtime.CompilerServices;
using DisclosureParser.Documents;

namespace DisclosureParser.Internals;

/// <summary>Works on many documents at once and gives the results in the order of the documents.</summary>
/// <param name="options">How many at a time, and how long each may take.</param>
/// <param name="work">The work on one document. It throws for cancellation alone.</param>
/// <param name="unread">The result for a document that took too long or met a fault.</param>
internal sealed class Batch<T>(
    BatchOptions options,
    Func<DocumentSource, CancellationToken, Task<T>> work,
    Func<DocumentInfo, DocumentReadException, T> unread)
{
    // A document that outlives its time is asked to stop, and left behind where it does not answer.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    public IAsyncEnumerable<T> RunAsync(IEnumerable<DocumentSource> sources, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxConcurrency, 1, nameof(BatchOptions.MaxConcurrency));
        return EnumerateAsync(sources, cancellationToken);
    }

    private async IAsyncEnumerable<T> EnumerateAsync(
        IEnumerable<DocumentSource> sources, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using SemaphoreSlim slots = new(options.MaxConcurrency);
        Queue<Task<T>> running = new();
        // Results wait for those before them; a slow document may have this many finished ones behind it, no more.
        int ahead = options.MaxConcurrency * 4;
        try
        {
            foreach (DocumentSource source in sources)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await slots.WaitAsync(cancellationToken).ConfigureAwait(false);
                running.Enqueue(Task.Run(() => RunOneAsync(source, slots, stop.Token), CancellationToken.None));
                while (running.Count >= ahead || (running.Count > 0 && running.Peek().IsCompleted))
                    yield return await running.Dequeue().ConfigureAwait(false);
            }

            while (running.Count > 0) yield return await running.Dequeue().ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await ((Task)Task.WhenAll(running)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<T> RunOneAsync(DocumentSource source, SemaphoreSlim slots, CancellationToken stop)
    {
        try
        {
            using CancellationTokenSource time = CancellationTokenSource.CreateLinkedTokenSource(stop);
            time.CancelAfter(options.Timeout);
            Task<T> task = Task.Run(() => work(source, time.Token), CancellationToken.None);
            TimeSpan patience = options.Timeout == System.Threading.Timeout.InfiniteTimeSpan ? options.Timeout : options.Timeout + Grace;
            return await task.WaitAsync(patience, CancellationToken.None).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception exception)
        {
            return unread(new DocumentInfo(source.Name), Failures.OfReader(exception));
        }
        finally
        {
            slots.Release();
        }
    }
}
