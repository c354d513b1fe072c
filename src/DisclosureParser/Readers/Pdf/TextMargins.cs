namespace DisclosureParser.Readers.Pdf;

/// <summary>Left and right margin of running text, and the distance of its lines.</summary>
internal readonly record struct TextMargins(double Left, double Right, double Pitch)
{
    // In parts of the font size: nobody sets running text looser.
    private const double LargestPitch = 2;

    /// <summary>The margins that lines keep. The outermost edges that more than one line has; a single stray line makes no margin.</summary>
    public static TextMargins Of(IReadOnlyList<TextLine> lines)
    {
        if (lines.Count == 0) return new TextMargins(0, 0, 0);
        double size = lines[lines.Count / 2].Size;
        double[] lefts = [.. lines.Select(static line => line.Bounds.Left).Order()];
        double[] rights = [.. lines.Select(static line => -LineBreaking.RightWithoutPunctuation(line)).Order()];
        return new TextMargins(Supported(lefts, size), -Supported(rights, size), PitchOf(lines, size));
    }

    // The smallest value with others near it: a tenth of all values, two at least.
    private static double Supported(double[] sorted, double size)
    {
        int wanted = Math.Max(2, sorted.Length / 10);
        for (int i = 0; i + wanted <= sorted.Length; i++)
            if (sorted[i + wanted - 1] - sorted[i] < 0.8 * size) return sorted[i];
        return sorted[0];
    }

    private static double PitchOf(IReadOnlyList<TextLine> lines, double size)
    {
        List<double> steps = [];
        for (int i = 1; i < lines.Count; i++)
        {
            double step = lines[i].Baseline - lines[i - 1].Baseline;
            bool alike = Math.Abs(lines[i].Size - lines[i - 1].Size) < 0.1 * size;
            if (alike && step > 0.9 * lines[i].Size && step < 4 * lines[i].Size) steps.Add(step);
        }

        steps.Sort();
        return steps.Count == 0 ? LargestPitch * size : Math.Min(Supported([.. steps], 0.2 * size), LargestPitch * size);
    }
}
