using System.Text;
using DisclosureParser.Reporting.Overview;

namespace DisclosureParser.Reporting;

/// <summary>An overview for a browser: one file, nothing fetched from anywhere, nothing run but the script it was made with.</summary>
public sealed class HtmlFormat : IReportFormat
{
    /// <inheritdoc/>
    public string Name => "html";

    /// <inheritdoc/>
    public void Write(Stream output, AuditRun run, FormatOptions options)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(options);
        using StreamWriter writer = new(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        OverviewPage.Write(writer, run, options);
    }
}
