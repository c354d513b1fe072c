using System.Collections.Frozen;

namespace DisclosureParser.Readers.Html;

/// <summary>What the names of elements mean for reading.</summary>
internal static class ElementKinds
{
    private static readonly FrozenSet<string> Blocks = Names(
        "address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form " +
        "h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul " +
        "listing plaintext xmp");

    // Elements whose text a page never shows as running text, and annotations over ruby text.
    private static readonly FrozenSet<string> Unread = Names(
        "head title script style template meta link base select datalist option textarea input embed applet param audio video " +
        "source track map area rp rt rtc noframes noembed progress meter");

    private static readonly FrozenSet<string> Bolds = Names("b strong");

    private static readonly FrozenSet<string> Frames = Names("iframe frame");

    private static readonly FrozenSet<string> Pictures = Names("img svg canvas");

    private static readonly FrozenSet<string> Preformatted = Names("pre listing plaintext xmp");

    public static bool IsBlock(string name) => Blocks.Contains(name);

    public static bool IsUnread(string name) => Unread.Contains(name);

    public static bool IsBold(string name) => Bolds.Contains(name);

    public static bool IsFrame(string name) => Frames.Contains(name);

    public static bool IsPicture(string name) => Pictures.Contains(name);

    public static bool IsPreformatted(string name) => Preformatted.Contains(name);

    /// <summary>1 to 6 for a heading element, else null.</summary>
    public static int? HeadingLevel(string name) => name is ['h', >= '1' and <= '6'] ? name[1] - '0' : null;

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
