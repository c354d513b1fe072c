using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Pdf.Alignment;

/// <summary>Words below each other that make one text: a label over several lines.</summary>
internal sealed class Stack(Word first)
{
    private readonly List<Word> _words = [first];

    public IReadOnlyList<Word> Words => _words;

    public Box Bounds { get; private set; } = first.Bounds;

    public Extent Across => new(Bounds.Left, Bounds.Right);

    public Extent Down => new(Bounds.Top, Bounds.Bottom);

    public double First => _words[0].Baseline;

    public double Last => _words[^1].Baseline;

    public double Middle => (First + Last) / 2;

    public IReadOnlyList<TextLine> Lines => [.. _words.Select(static word => word.Line)];

    /// <summary>
    /// The stacks that words make. <paramref name="pitch"/> is the widest distance of two lines of one text, in parts of the
    /// font size; a line drawn between two words parts them.
    /// </summary>
    public static List<Stack> Build(IEnumerable<Word> words, IReadOnlyList<Rule> across, double pitch)
    {
        List<Stack> stacks = [];
        foreach (Word word in words.OrderBy(static word => word.Baseline).ThenBy(static word => word.Bounds.Left))
        {
            Stack? above = null;
            double best = 0;
            foreach (Stack stack in stacks)
            {
                double overlap = Math.Min(stack.Bounds.Right, word.Bounds.Right) - Math.Max(stack.Bounds.Left, word.Bounds.Left);
                if (overlap <= best || !Continues(stack, word, overlap, pitch) || IsParted(stack.Last, word, across)) continue;
                (above, best) = (stack, overlap);
            }

            if (above is null) stacks.Add(new Stack(word));
            else above.Add(word);
        }

        return stacks;
    }

    private void Add(Word word)
    {
        _words.Add(word);
        Bounds = Bounds.Union(word.Bounds);
    }

    private static bool Continues(Stack stack, Word word, double overlap, double pitch)
    {
        double distance = word.Baseline - stack.Last;
        if (distance < 0.6 * word.Size || distance > pitch * word.Size) return false;
        if (Math.Abs(stack._words[0].Size - word.Size) > 0.1 * word.Size) return false;
        if (overlap < 0.3 * Math.Min(stack.Bounds.Width(), word.Bounds.Width())) return false;
        double slack = 0.7 * word.Size;
        return Math.Abs(stack.Bounds.Left - word.Bounds.Left) <= slack
            || Math.Abs(stack.Bounds.Right - word.Bounds.Right) <= slack
            || Math.Abs(stack.Bounds.CenterX() - word.Bounds.CenterX()) <= slack;
    }

    /// <summary>A line is drawn between a baseline and a word below it.</summary>
    public static bool IsParted(double above, Word word, IReadOnlyList<Rule> across)
    {
        double x = word.Bounds.CenterX();
        foreach (Rule rule in across)
            if (rule.Position > above - 0.4 * word.Size && rule.Position < word.Baseline - 0.4 * word.Size && rule.Start < x && rule.End > x) return true;
        return false;
    }
}
