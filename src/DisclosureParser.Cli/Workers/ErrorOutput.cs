using System.Text;

namespace DisclosureParser.Cli.Workers;

/// <summary>Empties a worker's standard error, so that it never waits there, and keeps how it begins: that says how a runtime died.</summary>
internal sealed class ErrorOutput
{
    private const int Kept = 2048;

    private readonly StringBuilder _text = new();
    private readonly Task _reading;

    public ErrorOutput(Stream stream) => _reading = ReadAsync(stream);

    /// <summary>How it begins, once it has ended or the time is over.</summary>
    public async Task<string> TextAsync(TimeSpan patience)
    {
        await Task.WhenAny(_reading, Task.Delay(patience)).ConfigureAwait(false);
        lock (_text) return _text.ToString();
    }

    private async Task ReadAsync(Stream stream)
    {
        byte[] chunk = new byte[4096];
        try
        {
            int read;
            while ((read = await stream.ReadAsync(chunk).ConfigureAwait(false)) > 0)
            {
                lock (_text) _text.Append(Encoding.Latin1.GetString(chunk, 0, Math.Min(read, Kept - _text.Length)));
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The worker is gone, or was let go.
        }
    }
}
