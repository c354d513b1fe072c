using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Html;

/// <summary>What a page shows out of another document: written into the page it is read, loaded from elsewhere or put in by a script it is not.</summary>
internal sealed class EmbeddedContent(DocumentLimits limits, CancellationToken cancellation)
{
    private const int Most = 16;
    private const string CellTag = "<td";

    private readonly List<int> _unread = [];
    private readonly Dictionary<IDocument, IElement> _hosts = [];

    /// <summary>The places, as indexes of the next draft, where something may be shown that was not read.</summary>
    public IReadOnlyList<int> Unread => _unread;

    /// <summary>The frame that shows each document inside the page.</summary>
    public IReadOnlyDictionary<IDocument, IElement> Hosts => _hosts;

    /// <summary>Whether an element shows a file and has nothing to show in its place.</summary>
    public static bool IsBare(IElement element) => element.LocalName == "object" && string.IsNullOrWhiteSpace(element.TextContent);

    /// <summary>The content of an element that is written into the page apart from its text; null where there is none.</summary>
    public IElement? Written(IElement element)
    {
        if (element.LocalName != "iframe" || element.GetAttribute("srcdoc") is not { Length: > 0 } markup || element.Owner is null) return null;
        if (_hosts.ContainsKey(element.Owner) || _hosts.Count == Most) return null;
        IHtmlDocument page = GuardedParse.Parse(markup, limits, cancellation);
        _hosts.Add(page, element);
        return page.Body;
    }

    /// <summary>Notes an element whose content is not read, where it may hold part of a report.</summary>
    public void Leave(IElement element, int nextDraft)
    {
        bool mayHoldReport = element.LocalName switch
        {
            "iframe" or "frame" or "embed" or "object" => PictureSize.IsContent(element),
            "script" or "textarea" => element.TextContent.Contains(CellTag, StringComparison.OrdinalIgnoreCase),
            "template" => element is IHtmlTemplateElement template && template.Content.QuerySelector("td") is not null,
            _ => false,
        };
        if (mayHoldReport) _unread.Add(nextDraft);
    }

    /// <summary>
    /// Notes an element that shows a tree of its own instead of what it holds, which is not read. What it holds is shown
    /// only where that tree has a slot for it.
    /// </summary>
    public bool LeaveShadow(IElement element, int nextDraft)
    {
        if (element.ShadowRoot is not IShadowRoot shadow) return false;
        if (!string.IsNullOrWhiteSpace(shadow.TextContent)) _unread.Add(nextDraft);
        return shadow.QuerySelector("slot") is null;
    }

    /// <summary>Whether something inside the article was not read.</summary>
    public bool IsArticleCut(List<BlockDraft> drafts)
    {
        int first = drafts.FindIndex(IsArticle), last = drafts.FindLastIndex(IsArticle);
        return _unread.Exists(place => place > first && place <= last && first >= 0);
    }

    private static bool IsArticle(BlockDraft draft) => draft is { IsDropped: false, Role: BlockRole.Body };
}
