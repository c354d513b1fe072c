using System.Collections.Immutable;

namespace FixtureGenerator.Forms;

/// <summary>The fourth table in the shapes that reports give it.</summary>
internal static class DisputesGrids
{
    public static IEnumerable<FormGrid> Build(string table, ImmutableArray<FormLine> groups, ImmutableArray<FormLine> outcomes, DisputesShape shape, Func<string, FormLine, string> value)
    {
        switch (shape)
        {
            case DisputesShape.GroupsAsRows:
                return [new AxisGrid(table, value).Build(groups, outcomes, "", null)];
            case DisputesShape.ThreeTables:
                return [.. groups.SelectMany(group => group.Leaves).Select(group => Single(table, group, outcomes, value))];
            case DisputesShape.Transposed:
                return [SideBySide(table, groups, outcomes, value).Transposed()];
            default:
                return [SideBySide(table, groups, outcomes, value)];
        }
    }

    private static FormGrid SideBySide(string table, ImmutableArray<FormLine> groups, ImmutableArray<FormLine> outcomes, Func<string, FormLine, string> value)
    {
        List<FormCell> cells = [];
        int depth = groups.Max(group => group.Depth);
        Groups(groups, 0, 0);
        return new FormGrid(table, depth + 1, [.. cells]);

        void Groups(ImmutableArray<FormLine> lines, int row, int at)
        {
            foreach (FormLine group in lines)
            {
                int width = group.Width * outcomes.Length;
                cells.Add(new FormCell(row, at, group.Label, CellKind.Head, 1, width));
                if (group.IsLeaf) Outcomes(group, row + 1, at);
                else Groups(group.Children, row + 1, at);
                at += width;
            }
        }

        void Outcomes(FormLine group, int row, int at)
        {
            foreach (FormLine outcome in outcomes)
            {
                cells.Add(new FormCell(row, at, outcome.Label, CellKind.Head, depth + 1 - row));
                cells.Add(new FormCell(depth + 1, at++, value(group.Key, outcome), CellKind.Value) { Key = $"{table}.{group.Key}@{outcome.Key}" });
            }
        }
    }

    private static FormGrid Single(string table, FormLine group, ImmutableArray<FormLine> outcomes, Func<string, FormLine, string> value) =>
        SideBySide(table, [group with { Children = [] }], outcomes, value);
}
