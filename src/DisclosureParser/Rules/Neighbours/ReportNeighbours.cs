using System.Collections.Immutable;

namespace DisclosureParser.Rules.Neighbours;

/// <summary>The other reports that a report may be held against.</summary>
public sealed record ReportNeighbours
{
    /// <summary>No other report is known.</summary>
    public static ReportNeighbours None { get; } = new();

    /// <summary>The same body's report of the year before, in every copy that is known.</summary>
    public ImmutableArray<NeighbourReport> Previous { get; init; } = [];

    /// <summary>Other copies of the same report: the page and its attachment, or a page saved twice.</summary>
    public ImmutableArray<NeighbourReport> Copies { get; init; } = [];

    /// <summary>The bodies that report under this one, each with its report; null where no roster names any.</summary>
    internal RosterBranch? Branch { get; init; }

    /// <summary>The reports of other bodies on the same year; null where there is none.</summary>
    internal PeerReports? Peers { get; init; }

    /// <summary>Why two reports that were to be compared are not; null where nothing stands against it.</summary>
    internal PairingObstacle? Obstacle { get; init; }

    /// <summary>
    /// A figure of the year before; null where no copy has it. Where copies print different numbers it is
    /// <see cref="FigureState.Unreadable"/>: which of them is true is not known.
    /// </summary>
    public Figure? PreviousFigure(string key)
    {
        Figure? known = null;
        foreach (NeighbourReport copy in Previous)
        {
            if (copy.Report.FindFigure(key) is not Figure figure) continue;
            if (known is null || known.Value is null && figure.Value is not null) known = figure;
            else if (figure.Value is not null && figure.Value != known.Value) return figure with { State = FigureState.Unreadable, Value = null };
        }

        return known;
    }

    /// <summary>Why a rule that needs this kind does not apply; null where the kind is known.</summary>
    internal RuleResult? Lack(NeighbourKind kind) => kind switch
    {
        NeighbourKind.Previous when Previous.IsEmpty =>
            Lack("没有同一机关上一年度的报告可以对照。", "There is no report of the same body on the year before."),
        NeighbourKind.Copies when Copies.IsEmpty => Lack("没有同一报告的另一份文本可以对照。", "There is no other copy of the report."),
        NeighbourKind.Peers when Peers is null => Lack("没有同年度其他机关的报告可以对照。", "There is no report of another body on the same year."),
        NeighbourKind.Roster when Branch is null =>
            Lack("没有提供名册，或者名册没有列出本机关的下级单位。", "There is no roster, or it names no body under this one."),
        _ => null,
    };

    private RuleResult Lack(string chinese, string english) =>
        Obstacle is null ? RuleResult.NotApplicable(chinese, english) : RuleResult.NotApplicable(Obstacle.Chinese, Obstacle.English);
}

/// <summary>Why two reports cannot be compared.</summary>
/// <param name="Chinese">In Chinese.</param>
/// <param name="English">In English.</param>
internal sealed record PairingObstacle(string Chinese, string English);
