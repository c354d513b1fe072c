using System.Diagnostics;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using DisclosureParser.Documents;
using DisclosureParser.Internals;

namespace DisclosureParser.Readers.Html;

/// <summary>
/// Parses markup with bounds: the number of elements, and the time, since the parser takes quadratic time in deep nesting
/// of few bytes. Nothing is loaded and no script runs.
/// </summary>
internal static class GuardedParse
{
    // An honest page takes milliseconds; the largest of 2,294 public pages took less than two seconds.
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(10);

    public static IHtmlDocument Parse(string markup, DocumentLimits limits, CancellationToken cancellation)
    {
        int elements = 0;
        long began = Stopwatch.GetTimestamp();
        HtmlParserOptions options = new()
        {
            IsKeepingSourceReferences = true,
            IsScripting = false,
            SkipComments = true,
            OnCreated = (_, _) =>
            {
                elements++;
                if (elements > limits.MaxHtmlElements) Throw.LimitExceeded(nameof(DocumentLimits.MaxHtmlElements), limits.MaxHtmlElements, elements);
                if ((elements & 63) != 0) return;
                cancellation.ThrowIfCancellationRequested();
                TimeSpan spent = Stopwatch.GetElapsedTime(began);
                if (spent > Budget) Throw.LimitExceeded("HtmlParseSeconds", (long)Budget.TotalSeconds, (long)spent.TotalSeconds);
            },
        };
        return new HtmlParser(options).ParseDocument(markup);
    }
}
