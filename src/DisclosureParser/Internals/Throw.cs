using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DisclosureParser.Documents;

namespace DisclosureParser.Internals;

/// <summary>The throw sites of the library: each message carries the offending value.</summary>
internal static class Throw
{
    [DoesNotReturn]
    public static void LimitExceeded(string limit, long allowed, long seen) =>
        throw new DocumentReadException(
            ReadErrorReason.LimitExceeded,
            string.Create(CultureInfo.InvariantCulture, $"超过限制 {limit}：允许 {allowed}，实际 {seen}。"))
        {
            EnglishMessage = string.Create(CultureInfo.InvariantCulture, $"Over the limit {limit}: {allowed} allowed, {seen} seen."),
        };

    [DoesNotReturn]
    public static void Unreadable(ReadErrorReason reason, string chinese, string english, Exception? inner = null) =>
        throw new DocumentReadException(reason, chinese, inner) { EnglishMessage = english };
}
