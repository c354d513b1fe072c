using System.Collections.Immutable;
using System.Globalization;
using DisclosureParser.Configuration.Yaml;

namespace DisclosureParser.Configuration;

/// <summary>Reads the findings that somebody answers for.</summary>
internal sealed class SuppressionsReader(ErrorList errors, KnownRules rules)
{
    internal static readonly ImmutableArray<string> Keys = ["rule", "subject", "reason", "by", "until", "agency", "file", "year"];
    private const string What = "suppressions 的一项";

    public ImmutableArray<Suppression> Read(YamlNode? node)
    {
        ImmutableArray<Suppression>.Builder suppressions = ImmutableArray.CreateBuilder<Suppression>();
        foreach (YamlNode item in FileList.Items(node, "suppressions ", errors))
        {
            if (KeyedNode.Of(item, What, Keys, errors) is KeyedNode keys && One(keys) is Suppression suppression) suppressions.Add(suppression);
        }

        return suppressions.ToImmutable();
    }

    private Suppression? One(KeyedNode keys)
    {
        YamlScalar? rule = keys.Required("rule", What), subject = keys.Required("subject", What), reason = keys.Required("reason", What),
            by = keys.Required("by", What), until = keys.Required("until", What), agency = keys.Text("agency"), file = keys.Text("file");
        string? id = rule is null ? null : rules.Id(rule, errors);
        DateOnly? last = until is null ? null : Day(until);
        int? year = keys.Text("year") is YamlScalar yearText ? Year(yearText) : null;
        if (subject is not null && subject.Text.All(c => c is '*' or '?') && agency is null && file is null)
            errors.Add(subject, ConfigurationErrorKind.InvalidValue, "subject 为“*”时应写明 agency 或 file；要关闭整条规则，请用 rules.severity",
                "a subject of '*' alone needs agency or file; rules.severity switches a rule off");
        if (id is null || subject is null || reason is null || by is null || last is not DateOnly day) return null;
        return new Suppression(id, subject.Text, reason.Text, by.Text, day)
        {
            Agency = agency?.Text,
            File = file?.Text,
            Year = year,
            Origin = ConfigurationReader.At(keys.Node).Place,
        };
    }

    private DateOnly? Day(YamlScalar text)
    {
        if (DateOnly.TryParseExact(text.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)) return day;
        errors.Invalid(text, "until", "日期（如 2026-12-31）", "a date such as 2026-12-31");
        return null;
    }

    private int? Year(YamlScalar text)
    {
        if (int.TryParse(text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1990 and <= 2200) return year;
        errors.Invalid(text, "year", "四位年份", "a year of four digits");
        return null;
    }
}
