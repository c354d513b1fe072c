using System.Collections.Immutable;

namespace DisclosureParser.Rules.CrossYear;

/// <summary>A figure, or the parts that stand for a total without a number, as one side of a comparison.</summary>
/// <param name="Figures">The figures that count.</param>
internal sealed record YearValue(ImmutableArray<Figure> Figures)
{
    /// <summary>What it comes to, cells without a number counted as 0.</summary>
    public decimal Value { get; } = Figures.Sum(figure => figure.Value ?? 0);

    /// <summary>A number in an empty cell could make it more.</summary>
    public bool IsOpen { get; } = Figures.Any(figure => figure.State is FigureState.Blank or FigureState.Dash);

    /// <summary>A figure of it was not read, or its row or column is not printed.</summary>
    public bool IsUnknown { get; } = Figures.IsEmpty || Figures.Any(figure => figure.State is FigureState.Unreadable or FigureState.Missing);

    /// <summary>It prints no number at all.</summary>
    public bool IsEmpty => Figures.All(figure => figure.Value is null);

    public static YearValue Of(params ImmutableArray<Figure?> figures) => new([.. figures.OfType<Figure>()]);

    /// <summary>Holds this value, which should be the sum of the added ones less the subtracted one, against them.</summary>
    public YearOutcome Against(YearValue added, YearValue? subtracted = null)
    {
        if (IsUnknown || added.IsUnknown || subtracted?.IsUnknown == true) return YearOutcome.Unknown;
        decimal expected = added.Value - (subtracted?.Value ?? 0);
        if (Value == expected) return YearOutcome.Agrees;
        bool mayMend = Value < expected ? IsOpen || subtracted?.IsOpen == true : added.IsOpen;
        return mayMend ? YearOutcome.BlanksDecide : YearOutcome.Differs;
    }
}

/// <summary>How a comparison of two years came out.</summary>
internal enum YearOutcome
{
    /// <summary>They agree, empty cells counted as 0.</summary>
    Agrees,

    /// <summary>They differ, and no number in an empty cell could mend it.</summary>
    Differs,

    /// <summary>They differ, and a number in an empty cell could mend it.</summary>
    BlanksDecide,

    /// <summary>A figure was not read or is not printed.</summary>
    Unknown,
}
