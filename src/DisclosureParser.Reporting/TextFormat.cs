using System.Text;

namespace DisclosureParser.Reporting;

/// <summary>The results for people at a prompt: the counts; per report what is wrong, what was not evaluated and why.</summary>
public sealed class TextFormat : IReportFormat
{
    /// <inheritdoc/>
    public string Name => "text";

    /// <inheritdoc/>
    public void Write(Stream output, AuditRun run, FormatOptions options)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(options);
        using StreamWriter writer = new(output, new UTF8Encoding(false), 4096, leaveOpen: true) { NewLine = "\n" };
        TextWords words = new(options.Language);
        TextReport report = new(writer, words, options);
        // First, because it is what one looks for, and a long result is read from its beginning.
        writer.WriteLine(words.Summary(run.Summary));
        if (options.Detail == Detail.Summary) return;
        writer.WriteLine();
        foreach (AuditResult result in run.Results) report.Write(result);
        report.Write(run.Corrected);
        report.Write(run.Suppressions);
    }
}
