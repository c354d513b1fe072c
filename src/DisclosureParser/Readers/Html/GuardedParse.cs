using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using DisclosureParser.Documents;
using DisclosureParser.Internals;

namespace DisclosureParser.Readers.Html;

/// <summary>
/// Parses markup with bounds that are counts, so that what is refused does not depend on the machine. Nothing is loaded and no
/// script runs.
/// </summary>
internal static class GuardedParse
{
    public static IHtmlDocument Parse(string markup, DocumentLimits limits, CancellationToken cancellation)
    {
        int elements = 0;
        MarkupWeight.Require(markup, limits, cancellation);
        HtmlParserOptions options = new()
        {
            IsKeepingSourceReferences = true,
            IsScripting = false,
            SkipComments = true,
            OnCreated = (_, _) =>
            {
                elements++;
                if (elements > limits.MaxHtmlElements) Throw.LimitExceeded(nameof(DocumentLimits.MaxHtmlElements), limits.MaxHtmlElements, elements);
                if ((elements & 63) == 0) cancellation.ThrowIfCancellationRequested();
            },
        };
        return new HtmlParser(options).ParseDocument(markup);
    }
}
