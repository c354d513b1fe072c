using System.Collections.Immutable;
using System.Globalization;
using DisclosureParser.Templates;
using DisclosureParser.Text;

namespace DisclosureParser.Rules.Local;

/// <summary>One comparison of <c>when</c>: <c>year &gt;= 2022</c>, <c>kind = department</c>.</summary>
/// <param name="Name">What is compared.</param>
/// <param name="Operator">How.</param>
/// <param name="Value">With what.</param>
internal sealed record LocalCondition(string Name, string Operator, string Value)
{
    private static readonly string[] Names = ["year", "kind", "level", "template"], Operators = [">=", "<=", "!=", "==", "=", ">", "<"];
    private static readonly RuleResult Other = RuleResult.NotApplicable("本规则不适用于这样的报告。", "The rule does not apply to such a report.");

    /// <summary>The comparisons of a condition, all of which must hold.</summary>
    /// <exception cref="LocalRuleException">The text is no condition.</exception>
    public static ImmutableArray<LocalCondition> ParseAll(string text, TemplateCatalog forms) =>
        [.. text.Split(" and ").Select(part => Parse(part.Trim(), forms))];

    /// <summary>The result of a rule whose condition does not hold, or that the report leaves open; null where it holds.</summary>
    public RuleResult? Decide(RuleContext context) => Name switch
    {
        "year" => context.Year is int year ? Result(Compare(year)) : Untold("年度", "year"),
        "template" => Result(Same(context.FormOrNull?.Id)),
        "kind" => OfKind(context.Report.Header.Agency?.Kind),
        _ => context.Report.Header.Agency is { Level: not AgencyLevel.Unknown } agency ? Result(Same(agency.Level.ToString())) : Untold("机关的层级", "level of the body"),
    };

    // “Other” also stands for a name that does not tell: only a condition that names it is decided by it.
    private RuleResult? OfKind(AgencyKind? kind) => kind is null || (kind == AgencyKind.Other && !IsWord("other"))
        ? Untold("机关的类型", "kind of the body")
        : Result(Same(kind.ToString()));

    private bool Compare(int year)
    {
        int wanted = int.Parse(Value, CultureInfo.InvariantCulture);
        return Operator switch
        {
            ">=" => year >= wanted,
            "<=" => year <= wanted,
            ">" => year > wanted,
            "<" => year < wanted,
            "!=" => year != wanted,
            _ => year == wanted,
        };
    }

    private bool Same(string? word) => IsWord(word) != (Operator == "!=");

    private bool IsWord(string? word) => string.Equals(word, Value, StringComparison.OrdinalIgnoreCase);

    private static RuleResult? Result(bool holds) => holds ? null : Other;

    private static RuleResult Untold(string chinese, string english) =>
        RuleResult.NotApplicable($"报告没有写明{chinese}。", $"The report does not tell the {english}.");

    private static LocalCondition Parse(string part, TemplateCatalog forms)
    {
        string? found = Operators.FirstOrDefault(known => part.Contains(known, StringComparison.Ordinal));
        if (found is null) throw Wrong($"when 的“{part}”不是比较，应写作 year >= 2022 或 kind = department", $"'{part}' is no comparison such as 'year >= 2022'");
        int at = part.IndexOf(found, StringComparison.Ordinal);
        string name = part[..at].Trim(), value = part[(at + found.Length)..].Trim();
        if (!Names.Contains(name))
            throw Wrong($"when 只能比较 year、kind、level、template，而不是“{name}”{Suggest(name, Names)}", $"'{name}' is none of year, kind, level, template");
        if (name == "year")
        {
            if (value.Length == 4 && value.All(char.IsAsciiDigit)) return new LocalCondition(name, found, value);
            throw Wrong($"year 应与四位年份比较，而不是“{value}”", $"'{value}' is no year of four digits");
        }

        if (found is not ("=" or "==" or "!=")) throw Wrong($"{name} 只能用 = 或 != 比较，而不是“{found}”", $"{name} is compared by = or != alone");
        string[] known = name switch
        {
            "kind" => [.. Enum.GetNames<AgencyKind>().Select(LowerFirst)],
            "level" => [.. Enum.GetNames<AgencyLevel>().Where(level => level != nameof(AgencyLevel.Unknown)).Select(LowerFirst)],
            _ => [.. forms.Templates.Select(form => form.Id)],
        };
        return known.Contains(value)
            ? new LocalCondition(name, found, value)
            : throw Wrong($"{name} 没有“{value}”{Suggest(value, known)}，可用：{string.Join("、", known)}", $"'{value}' is no {name}: {string.Join(", ", known)}");
    }

    private static string Suggest(string word, IEnumerable<string> known) => NearestWord.Of(word, known) is string near ? $"，是否为“{near}”？" : "";

    private static string LowerFirst(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static LocalRuleException Wrong(string chinese, string english) => new(chinese, english);
}
