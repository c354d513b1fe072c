using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Metadata;

/// <summary>The list of sections that a preamble gives.</summary>
/// <param name="Paragraph">The paragraph it stands in.</param>
/// <param name="Span">Its place in the folded text.</param>
/// <param name="Keys">The sections it names.</param>
/// <param name="Count">How many it says there are; null where it does not say.</param>
/// <param name="IsOpen">It leaves some out (等).</param>
/// <param name="IsOutdated">It names what the regulation before its revision asked for.</param>
internal sealed record ContentsList(PlainText Paragraph, TextSpan Span, ImmutableArray<string> Keys, int? Count, bool IsOpen, bool IsOutdated)
{
    private static readonly Cues Begin = Cues.Metadata("contents"), Counts = Cues.Metadata("contentsCount"), Open = Cues.Metadata("contentsOpen"), Outdated = Cues.Metadata("contentsOutdated");
    private static readonly ImmutableArray<(string Key, Cues Cues)> Items = Cues.MetadataGroups("contentsItems");

    public static ContentsList? In(ImmutableArray<Passage> preamble)
    {
        foreach (Passage passage in preamble)
        {
            PlainText paragraph = PlainText.Of(passage);
            string text = paragraph.Text;
            int start = Begin.IndexIn(text);
            if (start < 0) continue;
            int end = text.IndexOf('。', start);
            TextSpan span = new(start, end < 0 ? text.Length : end);
            string words = text[span.Start..span.End];
            ImmutableArray<string> keys = [.. Items.Where(item => item.Cues.AreIn(words)).Select(item => item.Key)];
            if (keys.Length >= 3) return new ContentsList(paragraph, span, keys, CountIn(words, out bool isOpen), isOpen, Outdated.AreIn(words));
        }

        return null;
    }

    private static int? CountIn(string words, out bool isOpen)
    {
        isOpen = false;
        foreach ((int start, _) in Counts.AllIn(words))
        {
            if (start == 0) continue;
            int number = char.IsAsciiDigit(words[start - 1]) ? words[start - 1] - '0' : "一二三四五六七八九十".IndexOf(words[start - 1], StringComparison.Ordinal) + 1;
            if (number == 0) continue;
            isOpen = Open.End(words.AsSpan(0, start - 1));
            return number;
        }

        isOpen = Open.End(words) || words.Contains(Open.Words[0] + Counts.Words[1], StringComparison.Ordinal);
        return null;
    }
}
