using System.Collections.Immutable;

namespace DisclosureParser.Reporting.Tidy;

/// <summary>A table of the results: one thing a row, one fact a column. Names are a contract: columns are only ever added.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows: string, long, decimal or null in each column.</param>
internal sealed record TidyTable(string Name, ImmutableArray<TidyColumn> Columns, IEnumerable<object?[]> Rows)
{
    public TidyTable(string name, string columns, IEnumerable<object?[]> rows)
        : this(name, [.. columns.Split(' ').Select(TidyColumn.Of)], rows)
    {
    }
}

/// <summary>A column.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it holds, or nothing.</param>
internal sealed record TidyColumn(string Name, TidyType Type)
{
    /// <summary><c>name</c> is a text, <c>name:i</c> a whole number, <c>name:n</c> a number.</summary>
    public static TidyColumn Of(string text) => text.Split(':') switch
    {
        [var name, "i"] => new TidyColumn(name, TidyType.Integer),
        [var name, "n"] => new TidyColumn(name, TidyType.Number),
        _ => new TidyColumn(text, TidyType.Text),
    };
}

/// <summary>What a column holds.</summary>
internal enum TidyType
{
    Text,
    Integer,
    Number,
}
