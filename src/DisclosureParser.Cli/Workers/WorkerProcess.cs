using System.ComponentModel;
using System.Diagnostics;
using DisclosureParser.Documents;
using DisclosureParser.Documents.Packing;

namespace DisclosureParser.Cli.Workers;

/// <summary>One worker, seen from the program. It reads one document at a time, and is of no use after it failed one.</summary>
internal sealed class WorkerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50), LastWords = TimeSpan.FromSeconds(2), Farewell = TimeSpan.FromSeconds(1);

    private readonly Process _process;
    private readonly WorkerLimits _limits;
    private readonly ErrorOutput _errors;
    private readonly Stream[] _streams;
    private int _read;

    private WorkerProcess(Process process, WorkerLimits limits)
    {
        _process = process;
        _limits = limits;
        _streams = [process.StandardInput.BaseStream, process.StandardOutput.BaseStream, process.StandardError.BaseStream];
        _errors = new ErrorOutput(Errors);
    }

    private Stream Input => _streams[0];

    private Stream Output => _streams[1];

    private Stream Errors => _streams[2];

    /// <summary>Whether it has read nothing yet.</summary>
    public bool IsFresh => _read == 0;

    /// <summary>Starts a worker and waits until it is there; null where it does not come.</summary>
    public static async Task<WorkerProcess?> StartAsync(WorkerProgram program, WorkerLimits limits, CancellationToken cancellationToken)
    {
        WorkerProcess worker;
        try
        {
            worker = new WorkerProcess(Process.Start(program.ToStartInfo(limits))!, limits);
        }
        catch (Exception exception) when (exception is Win32Exception or IOException or UnauthorizedAccessException)
        {
            return null;
        }

        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(limits.StartTime);
        try
        {
            Frame? frame = await Frame.ReadAsync(worker.Output, 0, patience.Token).ConfigureAwait(false);
            if (frame?.Kind == FrameKind.Ready) return worker;
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            // It is something else, or nothing.
        }
        catch
        {
            worker.Kill();
            throw;
        }

        worker.Kill();
        return null;
    }

    /// <summary>Has a document read.</summary>
    /// <returns>What came of it, or how the worker ended. In the latter case it is dead.</returns>
    public async Task<(ReadAttempt? Attempt, WorkerEnd End)> ReadAsync(
        DocumentContent content, DocumentLimits limits, TimeSpan time, CancellationToken cancellationToken)
    {
        _read++;
        WorkerWatch watch = new(_process, _limits, time);
        Task sending = SendAsync(ReadRequest.ToFrame(content, limits));
        Task<Frame?> answering = Frame.ReadAsync(Output, Frame.LongestReading, CancellationToken.None);
        Task exit = _process.WaitForExitAsync(CancellationToken.None);
        try
        {
            while (!answering.IsCompleted && !exit.IsCompleted)
            {
                await Task.WhenAny(answering, exit, Task.Delay(Look, cancellationToken)).ConfigureAwait(false);
                cancellationToken.ThrowIfCancellationRequested();
                if (answering.IsCompleted || watch.Passed() is not WorkerEnd end) continue;
                Kill();
                return (null, end);
            }

            // What was written before the end is still in the pipe; a child of the worker may hold that open for ever.
            await Task.WhenAny(answering, Task.Delay(LastWords, cancellationToken)).ConfigureAwait(false);
            return answering.IsCompleted ? await JudgeAsync(answering, content, limits).ConfigureAwait(false) : (null, await EndAsync().ConfigureAwait(false));
        }
        catch (OperationCanceledException)
        {
            Kill();
            throw;
        }
        finally
        {
            await sending.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Whether it should be replaced before the next document.</summary>
    public bool IsSpent() => _read >= _limits.Documents || WorkerWatch.Memory(_process) > _limits.KeptBytes;

    /// <summary>Ends it, at once.</summary>
    public void Kill()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It is gone.
        }

        // The process's own Close leaves streams that were asked for to whoever asked.
        foreach (Stream stream in _streams) stream.Dispose();
        _process.Dispose();
    }

    /// <summary>Lets it end by itself, for a moment.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            Input.Close();
            await _process.WaitForExitAsync().WaitAsync(Farewell).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is TimeoutException or InvalidOperationException or IOException)
        {
            // Asked kindly once.
        }

        Kill();
    }

    private async Task SendAsync(Frame frame)
    {
        try
        {
            await frame.WriteAsync(Input, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // A worker that does not listen is dead or dies; its end is seen elsewhere.
        }
    }

    private async Task<(ReadAttempt? Attempt, WorkerEnd End)> JudgeAsync(Task<Frame?> answering, DocumentContent content, DocumentLimits limits)
    {
        try
        {
            Frame? answer = await answering.ConfigureAwait(false);
            if (answer is null) return (null, await EndAsync().ConfigureAwait(false));
            if (answer.Value.Kind == FrameKind.Reading)
            {
                ReadAttempt attempt = PackedReading.Read(answer.Value.Payload.Span, limits);
                // Which document it was, the program knows best.
                DocumentInfo info = attempt.Document.Info with { Name = content.Name, Sha256 = content.Sha256, Bytes = content.Bytes.Length };
                return (attempt with { Document = attempt.Document with { Info = info } }, default);
            }

            Kill();
            return (null, answer.Value.Kind == FrameKind.OutOfMemory ? WorkerEnd.OutOfMemory : WorkerEnd.Garbled);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or ObjectDisposedException)
        {
            Kill();
            return (null, WorkerEnd.Garbled);
        }
    }

    private async Task<WorkerEnd> EndAsync()
    {
        try
        {
            await _process.WaitForExitAsync().WaitAsync(LastWords).ConfigureAwait(false);
            return WorkerEnds.Of(_process.ExitCode, await _errors.TextAsync(LastWords).ConfigureAwait(false));
        }
        catch (TimeoutException)
        {
            // It closed its output and lives.
            return WorkerEnd.Garbled;
        }
        finally
        {
            Kill();
        }
    }
}
