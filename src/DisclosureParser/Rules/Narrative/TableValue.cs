using System.Collections.Immutable;

namespace DisclosureParser.Rules.Narrative;

/// <summary>What a table holds for a key that the text states: one figure, or the sum of several.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The number; what holds none counts as 0.</param>
/// <param name="Figures">The figures that went into it.</param>
internal sealed record TableValue(string Key, decimal Value, ImmutableArray<Figure> Figures)
{
    /// <summary>A total holds no number, and the sum of its parts stands for it.</summary>
    public bool IsStandIn { get; init; }

    /// <summary>The first figure that holds more than 0, else the first.</summary>
    public Figure First => Figures.FirstOrDefault(figure => figure.Value > 0) ?? Figures[0];

    /// <summary>How a number compares with it.</summary>
    public Comparison Compare(decimal stated)
    {
        bool mayBeMore = false, isMissing = false, isPrinted = false;
        foreach (Figure figure in Figures)
        {
            if (figure.State == FigureState.Unreadable) return Comparison.Open;
            mayBeMore |= figure.State is FigureState.Blank or FigureState.Dash;
            isPrinted |= figure.State != FigureState.Missing;
            isMissing |= figure.State == FigureState.Missing;
        }

        if (!isPrinted) return Comparison.Open;
        if (stated == Value) return Comparison.Agrees;
        return isMissing || (mayBeMore && stated > Value) ? Comparison.Open : Comparison.Differs;
    }
}

/// <summary>How a stated number compares with a table.</summary>
internal enum Comparison
{
    /// <summary>They are the same.</summary>
    Agrees,

    /// <summary>They differ, and no number in a blank could mend it.</summary>
    Differs,

    /// <summary>The table does not tell.</summary>
    Open,
}
