using System.Collections.Frozen;
using DisclosureParser.Documents;
using DisclosureParser.Internals;

namespace DisclosureParser.Readers.Html;

/// <summary>
/// Weighs markup before it is parsed. The parser's time grows with the square of the elements that stay open and with the
/// marks (bold, font) that it has to open anew in each block; both are counted in one pass, so that the answer is the same on
/// every machine.
/// </summary>
internal ref struct MarkupWeight
{
    private static readonly FrozenSet<string> Marks = Set("a b big code em font i nobr s small strike strong tt u");
    private static readonly FrozenSet<string> Void = Set("area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr");
    // The next of its kind, or the end of what it stands in, closes these.
    private static readonly FrozenSet<string> Closing = Set("html head body p li dd dt option optgroup tr td th thead tbody tfoot colgroup caption rp rt rb rtc");
    private static readonly FrozenSet<string> Raw = Set("script style textarea title xmp iframe noembed noframes");

    // Tables in tables are searched from each level; pages laid out by tables have a dozen.
    private const int MostTables = 200;

    private readonly Dictionary<string, int> _open = new(StringComparer.Ordinal);
    private readonly TagScan _tags;
    private int _depth, _marks;
    private long _reopened;

    private MarkupWeight(string markup) => _tags = new TagScan(markup);

    /// <exception cref="DocumentReadException">Too much stays open.</exception>
    public static void Require(string markup, DocumentLimits limits, CancellationToken cancellation) => new MarkupWeight(markup).Weigh(limits, cancellation);

    private void Weigh(DocumentLimits limits, CancellationToken cancellation)
    {
        for (int tags = 0; _tags.Next(); tags++)
        {
            if ((tags & 0xFFF) == 0) cancellation.ThrowIfCancellationRequested();
            string name = _tags.Name;
            if (_tags.IsEnd) Close(name);
            else Open(name);
            if (_depth > limits.MaxHtmlNesting) Throw.LimitExceeded(nameof(DocumentLimits.MaxHtmlNesting), limits.MaxHtmlNesting, _depth);
            if (_reopened > limits.MaxHtmlReopened) Throw.LimitExceeded(nameof(DocumentLimits.MaxHtmlReopened), limits.MaxHtmlReopened, _reopened);
        }
    }

    private void Open(string name)
    {
        if (Raw.Contains(name)) _tags.SkipRaw(name);
        if (Raw.Contains(name) || Void.Contains(name)) return;
        if (!Marks.Contains(name)) _reopened += _marks;
        if (Closing.Contains(name)) return;
        int open = _open[name] = _open.GetValueOrDefault(name) + 1;
        if (open > MostTables && name == "table") Throw.LimitExceeded("HtmlTableNesting", MostTables, open);
        _depth++;
        if (Marks.Contains(name)) _marks++;
    }

    private void Close(string name)
    {
        if (_open.GetValueOrDefault(name) is not (> 0 and int open)) return;
        _open[name] = open - 1;
        _depth--;
        if (Marks.Contains(name)) _marks--;
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
