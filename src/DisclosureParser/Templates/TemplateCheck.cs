using System.Collections.Immutable;

namespace DisclosureParser.Templates;

/// <summary>A sum that the form requires to hold.</summary>
/// <param name="Id">Id of the rule it belongs to.</param>
/// <param name="Each">The axis it runs along: <see cref="CheckAxis.Row"/> adds up the columns of each row.</param>
/// <param name="Formula">The sum.</param>
public sealed record TemplateCheck(string Id, CheckAxis Each, Formula Formula)
{
    /// <summary>What the rule requires, in Chinese.</summary>
    public required string Title { get; init; }

    /// <summary>What the rule requires, in English.</summary>
    public required string EnglishTitle { get; init; }

    /// <summary>The rows (paths) or columns (keys) it is limited to; empty: all.</summary>
    public ImmutableArray<string> At { get; init; } = [];
}

/// <summary>The axis that a check runs along.</summary>
public enum CheckAxis
{
    /// <summary>Once for every row, over its columns.</summary>
    Row,

    /// <summary>Once for every column, over its rows.</summary>
    Column,
}

/// <summary>
/// <c>side = side</c> or <c>side &lt;= side</c>; a side is terms joined by <c>+</c>; a term is a key path, <c>sum(path)</c>,
/// or <c>sum()</c> for the whole axis.
/// </summary>
/// <param name="Left">The left side.</param>
/// <param name="Relation">What must hold between the sides.</param>
/// <param name="Right">The right side.</param>
public sealed record Formula(ImmutableArray<FormulaTerm> Left, FormulaRelation Relation, ImmutableArray<FormulaTerm> Right);

/// <summary>A term of a formula.</summary>
/// <param name="Path">A row path or a column key; empty for the whole axis.</param>
/// <param name="IsSum">Adds up the leaves below <paramref name="Path"/>, totals apart; else the item's own value.</param>
public sealed record FormulaTerm(string Path, bool IsSum);

/// <summary>What must hold between the two sides of a formula.</summary>
public enum FormulaRelation
{
    /// <summary>Both sides are equal.</summary>
    Equal,

    /// <summary>The left side is not greater than the right.</summary>
    AtMost,
}
