using System.Collections.Immutable;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.CrossYear;

/// <summary>A row of the request table, of this year or the year before.</summary>
/// <param name="Total">Its total, or the columns that stand for a total without a number.</param>
/// <param name="Columns">Its columns by key, in the order of the form.</param>
internal sealed record RequestRow(YearValue Total, ImmutableArray<(AxisItem Column, YearValue Value)> Columns)
{
    /// <summary>What its columns come to.</summary>
    public YearValue Sum { get; } = new([.. Columns.SelectMany(column => column.Value.Figures)]);

    /// <summary>Its total is what its columns come to; where it is not, another rule says so.</summary>
    public bool TiesOut => Total.Value == Sum.Value;

    public static RequestRow Of(Template form, string row, Func<string, Figure?> find)
    {
        ImmutableArray<AxisItem> leaves = form.Table("requests").Blocks[0].Columns.Leaves;
        ImmutableArray<(AxisItem, YearValue)> columns =
            [.. leaves.Where(column => !column.IsTotal).Select(column => (column, YearValue.Of(find($"requests.{row}@{column.Key}"))))];
        Figure? total = find($"requests.{row}@total");
        bool claimsNothing = total is null or { State: FigureState.Blank or FigureState.Dash or FigureState.Missing };
        return new RequestRow(claimsNothing ? new YearValue([.. columns.SelectMany(column => column.Item2.Figures)]) : YearValue.Of(total), columns);
    }
}
