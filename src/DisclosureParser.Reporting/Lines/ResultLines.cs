using System.Text;
using System.Text.Json;

namespace DisclosureParser.Reporting.Lines;

/// <summary>The results that a run wrote as <c>ndjson</c>.</summary>
public static class ResultLines
{
    /// <summary>
    /// Reads results line by line. They hold what the lines hold: of a report its body, year and form and no figure; messages in the
    /// language in which they were written.
    /// </summary>
    /// <param name="lines">What <see cref="NdjsonFormat"/> wrote. The stream stays open.</param>
    /// <exception cref="FormatException">A line is no such result, or the last line, the summary, is missing: the run was cut off.</exception>
    public static IEnumerable<AuditResult> Read(Stream lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return Enumerate(lines);
    }

    private static IEnumerable<AuditResult> Enumerate(Stream lines)
    {
        using StreamReader reader = new(lines, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        bool isWhole = false;
        for (int number = 1; ; number++)
        {
            AuditResult? result = null;
            try
            {
                if (reader.ReadLine() is not string line) break;
                if (string.IsNullOrWhiteSpace(line)) continue;
                using JsonDocument json = JsonDocument.Parse(line);
                isWhole = json.RootElement.Text("type") == "summary";
                if (!isWhole) result = ResultLine.Read(json.RootElement);
            }
            catch (Exception exception) when (exception is JsonException or DecoderFallbackException or KeyNotFoundException or InvalidOperationException or FormatException)
            {
                throw new FormatException($"第 {number} 行不是 check 的 ndjson 结果", exception);
            }

            if (result is not null) yield return result;
        }

        if (!isWhole) throw new FormatException("结果没有写完：缺少最后的 summary 行");
    }
}
