using DisclosureParser.Documents;
using DisclosureParser.Text;

namespace DisclosureParser.Rules.Texts;

/// <summary>
/// A passage as the rules compare it: characters and script folded, spaces dropped. Keeps where each character stands in the passage,
/// so that a finding points at the very words.
/// </summary>
internal sealed class PlainText
{
    private readonly Passage _source;
    private readonly int[] _positions;

    private PlainText(Passage source, string text, int[] positions)
    {
        _source = source;
        _positions = positions;
        Text = text;
    }

    /// <summary>The text to compare.</summary>
    public string Text { get; }

    /// <summary>The passage it is of.</summary>
    public Passage Source => _source;

    public static PlainText Of(Passage passage)
    {
        string text = passage.Text;
        char[] kept = new char[text.Length];
        int[] positions = new int[text.Length];
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char folded = ScriptFolding.ToSimplified(CharacterFolding.Fold(text[i]));
            if (IsInvisible(folded)) continue;
            kept[length] = folded;
            positions[length++] = i;
        }

        return new PlainText(passage, new string(kept, 0, length), positions);
    }

    /// <summary>The text alone, for what needs no place.</summary>
    public static string Of(string text) => Of(new Passage(text, new SourceLocation(new BlockPath(0)))).Text;

    /// <summary>The place of some characters of <see cref="Text"/>.</summary>
    public SourceLocation At(int start, int length) => _source.At(_positions[start], _positions[start + length - 1] + 1 - _positions[start]);

    /// <summary>Some characters of <see cref="Text"/> as they are printed.</summary>
    public string Printed(int start, int length) => _source.Text[_positions[start]..(_positions[start + length - 1] + 1)];

    /// <summary>Whether a space stands in the passage between a character of <see cref="Text"/> and the next.</summary>
    public bool IsBrokenAfter(int index) => index + 1 < Text.Length && _positions[index + 1] > _positions[index] + 1;

    private static bool IsInvisible(char c) =>
        char.IsWhiteSpace(c) || char.IsControl(c) || c is >= '\u200B' and <= '\u200F' or '\uFEFF' or '\u2060';
}
