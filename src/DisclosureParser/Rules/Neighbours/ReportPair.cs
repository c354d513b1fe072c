using DisclosureParser.Rules.Metadata;

namespace DisclosureParser.Rules.Neighbours;

/// <summary>Two reports that the caller says are of one body.</summary>
internal static class ReportPair
{
    /// <summary>What the first is to the second.</summary>
    public static ReportNeighbours Of(ParseResult previous, ParseResult current)
    {
        if (previous.Report is not AnnualReport before) return None("用来对照的文件没有读出年度报告。", "No annual report was read from the other file.");
        if (current.Report is not AnnualReport now) return ReportNeighbours.None;
        if (before.Header.Year is not int year || now.Header.Year is not int ownYear)
            return None("有报告没有写明年度，不能对照。", "One of the reports names no year.");
        if (before.Header.Agency is Agency other && now.Header.Agency is Agency own && AreApart(other.Name, own.Name))
            return None($"两份报告的机关不同（“{other.Name}”与“{own.Name}”），不能对照。", $"The reports are of different bodies (“{other.Name}” and “{own.Name}”).");

        NeighbourReport neighbour = new(previous.Document.Info, before);
        if (year == ownYear - 1) return new ReportNeighbours { Previous = [neighbour] };
        if (year == ownYear) return new ReportNeighbours { Copies = [neighbour] };
        return None($"另一份报告是{year}年度的，不是{ownYear - 1}年度的，不能对照。", $"The other report is on {year}, not on {ownYear - 1}.");
    }

    // The caller may know of a reform. Only another region or a clearly other name stands against it.
    private static bool AreApart(string left, string right)
    {
        AgencyIdentity first = AgencyIdentity.Of(left), second = AgencyIdentity.Of(right);
        if (first.Key == second.Key) return !first.LiesWhere(second);
        if (first.Region.Length > 0 && second.Region.Length > 0 && first.Region != second.Region && !first.SharesRegion(second)) return true;
        return !BodyName.Of(left).MayBe(BodyName.Of(right));
    }

    private static ReportNeighbours None(string chinese, string english) => new() { Obstacle = new PairingObstacle(chinese, english) };
}
