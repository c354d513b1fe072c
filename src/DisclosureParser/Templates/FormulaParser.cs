using System.Collections.Immutable;

namespace DisclosureParser.Templates;

/// <summary>Reads the formula language of templates and local rules. It has no minus, no constants and no functions on purpose.</summary>
public static class FormulaParser
{
    /// <summary>Reads a formula.</summary>
    /// <exception cref="FormatException">The text is no formula; the message names what was wrong.</exception>
    public static Formula Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int at = text.IndexOf('=', StringComparison.Ordinal);
        if (at <= 0 || text.IndexOf('=', at + 1) >= 0) throw new FormatException($"A formula has exactly one '=' or '<=': '{text}'.");
        bool atMost = text[at - 1] == '<';
        return new Formula(
            Side(text[..(atMost ? at - 1 : at)], text),
            atMost ? FormulaRelation.AtMost : FormulaRelation.Equal,
            Side(text[(at + 1)..], text));
    }

    private static ImmutableArray<FormulaTerm> Side(string side, string formula) =>
        [.. side.Split('+').Select(term => Term(term.Trim(), formula))];

    private static FormulaTerm Term(string term, string formula)
    {
        bool isSum = term.StartsWith("sum(", StringComparison.Ordinal) && term.EndsWith(')');
        string path = isSum ? term[4..^1].Trim() : term;
        if (path.Length == 0 && !isSum || !path.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '@'))
            throw new FormatException($"'{term}' is no term of a formula: '{formula}'.");
        return new FormulaTerm(path, isSum);
    }
}
