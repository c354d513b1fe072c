using System.Collections.Immutable;
using System.Globalization;

namespace DisclosureParser.Rules.Neighbours;

/// <summary>The list of bodies that have to report, as the caller gives it.</summary>
/// <param name="Entries">The bodies.</param>
public sealed record Roster(ImmutableArray<RosterEntry> Entries)
{
    private static readonly ImmutableArray<string> Heads = ["单位", "地区", "级别", "年度", "年份", "year"];

    /// <summary>The list names every body that a government gathers its figures from, so that they have to add up.</summary>
    public bool IsComplete { get; init; }

    /// <summary>
    /// Reads a list: one body a line, name (单位), region (地区), level (级别) and year (年度), separated by commas. A line with these heads
    /// sets the order; without one it is this. What is left empty is open; a body without a year reports every year.
    /// </summary>
    /// <exception cref="FormatException">A line names no body, or its year is no number.</exception>
    public static Roster Parse(string csv)
    {
        ArgumentNullException.ThrowIfNull(csv);
        int[] order = [0, 1, 2, 3];
        ImmutableArray<RosterEntry>.Builder entries = ImmutableArray.CreateBuilder<RosterEntry>();
        int number = 0;
        foreach (string line in csv.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            if (line.Trim().Length == 0) continue;
            string[] cells = [.. line.Split(',', '，', '\t').Select(cell => cell.Trim().Trim('"').Trim())];
            if (cells.Contains(Heads[0]))
            {
                order = [Array.IndexOf(cells, Heads[0]), Array.IndexOf(cells, Heads[1]), Array.IndexOf(cells, Heads[2]), Array.FindIndex(cells, cell => Heads.IndexOf(cell) >= 3)];
                continue;
            }

            string? Cell(int column) => order[column] >= 0 && order[column] < cells.Length && cells[order[column]].Length > 0 ? cells[order[column]] : null;
            entries.Add(new RosterEntry(Cell(0) ?? throw Wrong(number, "没有单位名称"), Cell(1), Cell(2), Year(Cell(3), number)));
        }

        return new Roster(entries.ToImmutable());
    }

    private static int? Year(string? text, int line)
    {
        if (text is null) return null;
        string digits = text.TrimEnd('年', '度');
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : throw Wrong(line, $"年度“{text}”不是数字");
    }

    private static FormatException Wrong(int line, string what) => new(string.Create(CultureInfo.InvariantCulture, $"名册第{line}行：{what}。"));
}

/// <summary>A body that has to report.</summary>
/// <param name="Agency">Its name.</param>
/// <param name="Region">The region whose government gathers its report (松江县); null where the list does not say.</param>
/// <param name="Level">Its level as the list says it; null where it does not.</param>
/// <param name="Year">The report year; null for every year.</param>
public sealed record RosterEntry(string Agency, string? Region = null, string? Level = null, int? Year = null);
