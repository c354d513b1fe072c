using System.Collections.Immutable;
using AngleSharp.Dom;
using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Html;

/// <summary>What a page states of itself in its head. The first name that has a value wins.</summary>
internal sealed class PageProperties
{
    private static readonly string[] TitleNames = ["articletitle", "og:title", "dc.title"];
    private static readonly string[] DateNames =
        ["pubdate", "publishdate", "publish_date", "publishtime", "article:published_time", "og:published_time", "og:release_date", "datepublished",
         "dc.date.issued", "dc.date", "createdate"];
    private static readonly string[] PublisherNames = ["contentsource", "source", "article:author", "author", "og:site_name", "sitename", "publisher", "dc.publisher"];

    private readonly Dictionary<string, string> _metas = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _title;

    private PageProperties(IDocument document)
    {
        _title = Trimmed(document.Title);
        foreach (IElement meta in document.GetElementsByTagName("meta"))
        {
            string? name = meta.GetAttribute("name") ?? meta.GetAttribute("property") ?? meta.GetAttribute("itemprop");
            string value = Trimmed(meta.GetAttribute("content"));
            if (!string.IsNullOrWhiteSpace(name) && value.Length > 0) _metas.TryAdd(name.Trim(), value);
        }
    }

    /// <summary>All titles the page states, for finding its title line.</summary>
    public IEnumerable<string> Titles => [_title, .. TitleNames.Select(First)];

    public static PageProperties Of(IDocument document) => new(document);

    public ImmutableArray<DocumentProperty> ToProperties()
    {
        ImmutableArray<DocumentProperty>.Builder properties = ImmutableArray.CreateBuilder<DocumentProperty>();
        Add(properties, DocumentPropertyNames.Title, First("articletitle") is { Length: > 0 } own ? own : _title.Length > 0 ? _title : First(TitleNames));
        Add(properties, DocumentPropertyNames.Published, First(DateNames));
        Add(properties, DocumentPropertyNames.Publisher, First(PublisherNames));
        return properties.ToImmutable();
    }

    private static void Add(ImmutableArray<DocumentProperty>.Builder properties, string name, string value)
    {
        if (value.Length > 0) properties.Add(new DocumentProperty(name, value));
    }

    private string First(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
            if (_metas.TryGetValue(name, out string? value)) return value;
        return "";
    }

    private string First(string name) => _metas.GetValueOrDefault(name, "");

    private static string Trimmed(string? text) => string.Join(' ', (text ?? "").Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
