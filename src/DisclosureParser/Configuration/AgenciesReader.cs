using System.Collections.Immutable;
using DisclosureParser.Configuration.Yaml;

namespace DisclosureParser.Configuration;

/// <summary>Reads what is known of bodies beyond what their names tell.</summary>
internal static class AgenciesReader
{
    internal static readonly ImmutableArray<string> Keys = ["name", "aliases", "kind", "level", "region", "deadline"];

    public static ImmutableArray<KnownAgency> Read(YamlNode node, ErrorList errors)
    {
        ImmutableArray<KnownAgency>.Builder agencies = ImmutableArray.CreateBuilder<KnownAgency>();
        foreach (YamlNode item in FileList.Items(node, "agencies ", errors))
        {
            if (KeyedNode.Of(item, "agencies 的一项", Keys, errors) is not KeyedNode keys || keys.Required("name", "agencies 的一项") is not YamlScalar name) continue;
            if (keys.Node.Entries.Length < 2)
                errors.Add(item, ConfigurationErrorKind.MissingKey, "除 name 外至少应有 aliases、kind、level、region、deadline 之一", "beside name there is aliases, kind, level, region or deadline");
            AgencyKind? kind = keys.Text("kind") is YamlScalar kindText ? Levels.Word<AgencyKind>(kindText, "kind", Enum.GetValues<AgencyKind>(), errors) : null;
            agencies.Add(new KnownAgency(name.Text)
            {
                Aliases = [.. keys.Texts("aliases").Select(alias => alias.Text)],
                Kind = kind,
                Level = keys.Text("level") is YamlScalar level ? Levels.Word<AgencyLevel>(level, "level", Enum.GetValues<AgencyLevel>().AsSpan(1), errors) : null,
                Region = keys.Text("region")?.Text,
                Deadline = Deadline(keys, kind, errors),
            });
        }

        return agencies.ToImmutable();
    }

    private static MonthDay? Deadline(KeyedNode keys, AgencyKind? kind, ErrorList errors)
    {
        if (keys.Text("deadline") is not YamlScalar text) return null;
        // The Regulation itself sets theirs; a local one would be given as a breach of article 49.
        if (kind is AgencyKind.Department or AgencyKind.Government)
            errors.Add(text, ConfigurationErrorKind.InvalidValue, "部门和政府的期限由《条例》第四十九条规定，不能更改", "article 49 sets the deadline of departments and governments");
        if (MonthDay.TryParse(text.Text, out MonthDay day)) return day;
        errors.Invalid(text, "deadline", "月-日（如 \"02-20\"）", "a day such as 02-20");
        return null;
    }
}
