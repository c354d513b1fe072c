using System.Text;

namespace DisclosureParser.Reporting;

/// <summary>The results for people at a prompt: per report what is wrong, what was not evaluated and why; last the counts.</summary>
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
        if (options.Detail != Detail.Summary)
        {
            foreach (AuditResult result in run.Results) report.Write(result);
            report.Write(run.Suppressions);
        }

        writer.WriteLine(words.Summary(run.Summary));
    }
}
