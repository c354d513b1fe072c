using System.Collections.Immutable;
using DisclosureParser.Templates;
using DisclosureParser.Text;

namespace DisclosureParser.Recognition.Flow;

/// <summary>A label of the form in the form for comparing.</summary>
internal sealed class FlowedLabel(AxisItem item)
{
    /// <summary>Shorter labels are plain words (其他, 总计): they name a row only with their number, or alone.</summary>
    public const int Telling = 4;

    private readonly string _ordinal = ComparableText.Of(item.Enumerator);

    public AxisItem Item { get; } = item;

    /// <summary>The label that the form prints.</summary>
    public string Text { get; } = ComparableText.Of(item.Wording.Label);

    /// <summary>The texts that name the item, longest first.</summary>
    public ImmutableArray<string> Texts { get; } =
        [.. item.Wording.Accepted.Prepend(item.Wording.Label).Select(text => ComparableText.Of(text)).Distinct().OrderByDescending(text => text.Length)];

    /// <summary>How much of the end of the words is the label; 0 where it does not end them.</summary>
    public int LengthAtEnd(string words)
    {
        foreach (string text in Texts)
        {
            if (!words.EndsWith(text, StringComparison.Ordinal)) continue;
            if (text.Length >= Telling || words.Length == text.Length) return text.Length;
            if (_ordinal.Length > 0 && words.AsSpan(0, words.Length - text.Length).EndsWith(_ordinal)) return text.Length + _ordinal.Length;
        }

        return 0;
    }

    /// <summary>The label begins among the words.</summary>
    public bool BeginsIn(string words) =>
        Text.Length >= Telling ? words.AsSpan().IndexOf(Text.AsSpan(0, Telling)) >= 0 : LengthAtEnd(words) > 0;
}
